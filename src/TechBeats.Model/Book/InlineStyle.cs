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

    /// <summary>A remark of the program beside the author's words, such as the host of a link.</summary>
    Remark,
}
