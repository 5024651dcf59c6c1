namespace TechBeats.Model;

/// <summary>How much a <see cref="Problem"/> matters to readers of the book.</summary>
public enum Severity
{
    /// <summary>The book is complete. Something was repaired or noticed.</summary>
    Info,

    /// <summary>Content could not be shown as intended. The book shows a visible substitute.</summary>
    Warning,

    /// <summary>Content of an issue is missing from the book.</summary>
    Error,
}
