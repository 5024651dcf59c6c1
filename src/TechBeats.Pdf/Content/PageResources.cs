using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;

namespace TechBeats.Pdf.Content;

/// <summary>The named resources of a content stream (ISO 32000-1, 7.8.3).</summary>
internal sealed class PageResources
{
    private readonly SortedDictionary<string, ObjectNumber> fonts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ObjectNumber> pictures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ObjectNumber> patterns = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ObjectNumber> states = new(StringComparer.Ordinal);

    /// <summary>True if any content is transparent.</summary>
    public bool HasTransparency { get; private set; }

    /// <summary>True if any content uses a blend mode other than Normal.</summary>
    public bool HasBlending { get; private set; }

    public void AddFont(FontResource font) => fonts[font.Name] = font.Number;

    public void AddPicture(PictureResource picture)
    {
        pictures[picture.Name] = picture.Number;
        HasTransparency |= picture.HasAlpha;
    }

    public void AddForm(FormResource form)
    {
        pictures[form.Name] = form.Number;
        HasTransparency |= form.HasTransparency;
    }

    /// <summary>Records whether a pattern is transparent.</summary>
    public void AddTransparency(bool isTransparent) => HasTransparency |= isTransparent;

    public void AddPattern(string name, ObjectNumber number) => patterns[name] = number;

    public void AddState(string name, ObjectNumber number, bool isBlending = false)
    {
        states[name] = number;
        HasBlending |= isBlending;
        HasTransparency = true;
    }

    public PdfDictionary ToDictionary() => new([
        ("Font", Names(fonts)),
        ("XObject", Names(pictures)),
        ("Pattern", Names(patterns)),
        ("ExtGState", Names(states)),
    ]);

    private static PdfDictionary? Names(SortedDictionary<string, ObjectNumber> names) =>
        names.Count == 0 ? null : new PdfDictionary([.. names.Select(pair => (pair.Key, (PdfValue?)new PdfReference(pair.Value)))]);
}
