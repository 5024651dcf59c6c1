namespace TechBeats.Model;

/// <summary>
/// A request that can't be fulfilled: no such archive, an unwritable output, no issue selected. Only the program catches it; it prints the
/// message and the hint and exits with code 2.
/// </summary>
public sealed class UnusableRequestException : Exception
{
    /// <param name="message">One line that says why the request can't be fulfilled.</param>
    /// <param name="hint">One line that says how to fix the request, or null if nothing can be done.</param>
    /// <param name="inner">The underlying exception, or null.</param>
    public UnusableRequestException(string message, string? hint = null, Exception? inner = null)
        : base(message, inner) => Hint = hint;

    /// <param name="message">One line that says why the request can't be fulfilled.</param>
    /// <param name="hint">One line that says how to fix the request, or null if nothing can be done.</param>
    /// <param name="problems">All obstacles, each with its place.</param>
    public UnusableRequestException(string message, string? hint, IReadOnlyList<Problem> problems)
        : base(message) => (Hint, Problems) = (hint, problems);

    /// <summary>One line that says how to fix the request, or null.</summary>
    public string? Hint { get; }

    /// <summary>All obstacles, each with its place; empty if the message says everything.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];
}
