namespace TechBeats.Model;

/// <summary>Ways in which <see cref="Styled"/> text is set apart.</summary>
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
