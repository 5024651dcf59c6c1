namespace TechBeats.Model;

/// <summary>How much a <see cref="Problem"/> matters to the reader of the book.</summary>
public enum Severity
{
    /// <summary>Something was mended or noticed; the book is whole.</summary>
    Info,

    /// <summary>Something could not be shown as it was meant; a visible trace stands in its place.</summary>
    Warning,

    /// <summary>Something of an issue is missing from the book.</summary>
    Error,
}
