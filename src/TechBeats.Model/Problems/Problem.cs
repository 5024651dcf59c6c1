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

/// <summary>A place in the archive.</summary>
/// <param name="File">Path relative to the archive, with forward slashes; never an absolute path.</param>
/// <param name="Line">Line counted from 1; 0 when the place is the whole file.</param>
public readonly record struct Place(string File, int Line = 0)
{
    /// <summary>The place as compilers write it: <c>file:line</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}

/// <summary>Something in the archive that the book could not take as it stands.</summary>
/// <param name="Slug">Stable name of the kind of problem, such as <c>empty-link</c>; scripts rely on it. See <see cref="ProblemSlugs"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where it is; null when it concerns the whole archive.</param>
/// <param name="Message">One line that says what is wrong, without a full stop at its end.</param>
/// <param name="Hint">One line that says what one can do about it; null when nothing can be done.</param>
public sealed record Problem(string Slug, Severity Severity, Place? Place, string Message, string? Hint = null);
