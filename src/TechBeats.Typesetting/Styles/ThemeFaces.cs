namespace TechBeats.Typesetting.Styles;

/// <summary>The faces of a theme. Code is always set in <see cref="FontRole.Code"/>.</summary>
public sealed record ThemeFaces
{
    /// <summary>Running text.</summary>
    public FontRole Text { get; init; } = FontRole.Text;

    /// <summary>Titles of the book and of issues.</summary>
    public FontRole Titles { get; init; } = FontRole.Display;

    /// <summary>Headings.</summary>
    public FontRole Headings { get; init; } = FontRole.Sans;

    /// <summary>Small matter: captions, dates, running heads.</summary>
    public FontRole Small { get; init; } = FontRole.Sans;
}
