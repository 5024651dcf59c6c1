namespace TechBeats.Model;

/// <summary>Something in the archive that the book could not take as it stands.</summary>
/// <param name="Slug">Stable name of the kind of problem, such as <c>empty-link</c>; scripts rely on it. See <see cref="ProblemSlugs"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Place">Where it is; null when it concerns the whole archive.</param>
/// <param name="Message">One line that says what is wrong, without a full stop at its end.</param>
/// <param name="Hint">One line that says what one can do about it; null when nothing can be done.</param>
public sealed record Problem(string Slug, Severity Severity, Place? Place, string Message, string? Hint = null);
