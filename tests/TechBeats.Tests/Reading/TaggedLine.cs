namespace TechBeats.Tests.Reading;

/// <summary>A line of a block on a page, in points from the page's top left corner.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Glyphs">The glyphs as they are read, blanks among them.</param>
/// <param name="IsBold">True if every glyph but blanks is of a bold face.</param>
internal sealed record TaggedLine(int Page, IReadOnlyList<SeenGlyph> Glyphs, bool IsBold)
{
    public string Text { get; } = string.Concat(Glyphs.Select(glyph => glyph.Text)).Trim();

    public double Baseline => Glyphs[0].Baseline;

    public double Bottom => Glyphs.Max(glyph => glyph.Bottom);

    public double Left => Glyphs.Min(glyph => glyph.Left);

    public double Right =>
        Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).Select(glyph => glyph.Right).DefaultIfEmpty(0).Max();

    public double Height => Glyphs[0].Height;

    public bool EndsInHyphen => Text.Length > 1 && Text[^1] is '-' or '\u00AD' or '\u2010';

    /// <summary>Widths of the spaces between words.</summary>
    public IEnumerable<double> Spaces()
    {
        for (var i = 1; i + 1 < Glyphs.Count; i++)
        {
            if (Glyphs[i].Text == " " && Glyphs[i - 1].Text != " " && Glyphs[i + 1].Left > Glyphs[i - 1].Right)
            {
                yield return Glyphs[i + 1].Left - Glyphs[i - 1].Right;
            }
        }
    }
}
