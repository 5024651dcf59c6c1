namespace TechBeats.Typesetting.Styles;

/// <summary>Use of a font family.</summary>
public enum FontRole
{
    /// <summary>Running text: Source Serif 4.</summary>
    Text,

    /// <summary>Titles in large sizes: Source Serif 4 Display.</summary>
    Display,

    /// <summary>Headings and other display text: Source Sans 3.</summary>
    Sans,

    /// <summary>Code: Source Code Pro.</summary>
    Code,
}
