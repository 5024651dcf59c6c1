namespace TechBeats.Model;

/// <summary>
/// A request that can't be met at all: no such archive, an output that can't be written, no issue selected.
/// Caught only by the program, which prints message and hint and ends with exit code 2.
/// </summary>
public sealed class UnusableRequestException : Exception
{
    /// <param name="message">One line that says why the request can't be met.</param>
    /// <param name="hint">One line that says what one can do about it; null when nothing can be done.</param>
    /// <param name="inner">What brought it to light, if anything.</param>
    public UnusableRequestException(string message, string? hint = null, Exception? inner = null)
        : base(message, inner) => Hint = hint;

    /// <param name="message">One line that says why the request can't be met.</param>
    /// <param name="hint">One line that says what one can do about it; null when nothing can be done.</param>
    /// <param name="problems">Everything that stands in its way, place by place.</param>
    public UnusableRequestException(string message, string? hint, IReadOnlyList<Problem> problems)
        : base(message) => (Hint, Problems) = (hint, problems);

    /// <summary>One line that says what one can do about it.</summary>
    public string? Hint { get; }

    /// <summary>What stands in its way, place by place; empty when the message says it all.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];
}
