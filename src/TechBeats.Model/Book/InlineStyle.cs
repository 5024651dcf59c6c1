namespace TechBeats.Model;

/// <summary>Styles of <see cref="Styled"/> text.</summary>
public enum InlineStyle
{
    Emphasis,
    Strong,
    Strikethrough,
    Inserted,
    Superscript,
    Subscript,
    Highlight,
    Small,
}
