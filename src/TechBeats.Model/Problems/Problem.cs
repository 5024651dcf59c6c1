namespace TechBeats.Model;

/// <summary>A flaw of the archive that the book could not take over unchanged.</summary>
/// <param name="Slug">
/// Stable name of the kind of problem, such as <c>empty-link</c>. Scripts rely on it. See <see cref="ProblemSlugs"/>.
/// </param>
/// <param name="Severity">The severity.</param>
/// <param name="Place">The location, or null if the problem concerns the whole archive.</param>
/// <param name="Message">One line that says what is wrong, without a final period.</param>
/// <param name="Hint">One line that says how to fix it, or null if nothing can be done.</param>
public sealed record Problem(string Slug, Severity Severity, Place? Place, string Message, string? Hint = null);
