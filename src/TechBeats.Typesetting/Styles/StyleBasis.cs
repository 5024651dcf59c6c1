namespace TechBeats.Typesetting.Styles;

/// <summary>What styles are made from: a theme and a type size. Its methods take the numbers of A5 and scale them.</summary>
/// <param name="Theme">The faces and colors.</param>
/// <param name="Scale">The type size of the paper.</param>
public sealed record StyleBasis(Theme Theme, TypeScale Scale)
{
    /// <summary>The same theme at the type size of A5, for pages that scale themselves, such as the cover.</summary>
    public StyleBasis OnA5 => this with { Scale = TypeScale.A5 };

    /// <summary>Returns a text size in points.</summary>
    public double Size(double sizeOnA5) => sizeOnA5 * (Scale.BodySize / TypeScale.A5.BodySize) * Theme.SizeFactor;

    /// <summary>Returns a leading in points.</summary>
    public double Leading(double leadingOnA5) => leadingOnA5 * (Scale.BodyLeading / TypeScale.A5.BodyLeading) * Theme.LeadingFactor;

    /// <summary>Returns a space or an indent in points.</summary>
    public double Length(double lengthOnA5) => lengthOnA5 * (Scale.BodyLeading / TypeScale.A5.BodyLeading);

    /// <summary>Running text.</summary>
    internal TextStyle Text(double size, FontWeight weight = FontWeight.Regular) =>
        Of(Theme.Faces.Text, size, weight) with { Figures = Theme.TextFigures };

    /// <summary>Titles in large sizes.</summary>
    internal TextStyle Display(double size, FontWeight weight = FontWeight.Regular) =>
        Of(Theme.Faces.Titles, size, weight) with { Figures = Theme.TextFigures };

    /// <summary>Headings.</summary>
    internal TextStyle Heading(double size, FontWeight weight) => Of(Theme.Faces.Headings, size, weight);

    /// <summary>Small matter: captions, dates, running heads.</summary>
    internal TextStyle Small(double size, FontWeight weight = FontWeight.Regular) => Of(Theme.Faces.Small, size, weight);

    /// <summary>Code and addresses.</summary>
    internal TextStyle Code(double size) => Of(FontRole.Code, size, FontWeight.Regular);

    /// <summary>A paragraph whose lines end where they end.</summary>
    internal ParagraphStyle Ragged(TextStyle text, double leading) =>
        new() { Text = text, Leading = Leading(leading), Alignment = Alignment.Start };

    /// <summary>A ragged paragraph whose lines are about equally long.</summary>
    internal ParagraphStyle Title(TextStyle text, double leading) => Ragged(text, leading) with { IsBalanced = true };

    private TextStyle Of(FontRole role, double size, FontWeight weight) =>
        new() { Role = role, Size = Size(size), Weight = weight, Color = Theme.Palette.Ink };
}
