using TechBeats.Model;

namespace TechBeats.Archive.Reading.Reporting;

/// <summary>Collects the problems of one issue.</summary>
/// <param name="source">Path of the issue in the archive.</param>
internal sealed class ProblemLog(string source)
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);

    /// <summary>Last line of the file. Content that a template tag adds has lines beyond it, whose problems belong to this line.</summary>
    public int LastLine { get; set; } = int.MaxValue;

    /// <summary>All problems, by line and then in the order of their reports. Problems of the whole file come first.</summary>
    public IReadOnlyList<Problem> InOrder() => [.. problems.OrderBy(problem => problem.Place?.Line ?? 0)];

    /// <summary>Reports a repair or an observation. The book is complete.</summary>
    /// <param name="line">Line of the original file from 1, or 0 for the whole file.</param>
    public void Inform(string slug, int line, string message, string? hint = null) => Add(slug, Severity.Info, line, message, hint);

    /// <summary>Reports content that can't be shown as intended. The book has a visible trace of it.</summary>
    /// <param name="line">Line of the original file from 1, or 0 for the whole file.</param>
    public void Warn(string slug, int line, string message, string? hint = null) => Add(slug, Severity.Warning, line, message, hint);

    /// <summary>Reports content that is missing from the book.</summary>
    /// <param name="line">Line of the original file from 1, or 0 for the whole file.</param>
    public void Fail(string slug, int line, string message, string? hint = null) => Add(slug, Severity.Error, line, message, hint);

    /// <summary>Reports unsupported markup once for each kind.</summary>
    /// <param name="kind">Name of the markup for messages, such as <c>&lt;marquee&gt;</c>.</param>
    /// <param name="line">Line of its first use.</param>
    /// <param name="consequence">What happens to the markup, as a clause.</param>
    public void WarnOfMarkup(string kind, int line, string consequence = "its text is printed")
    {
        if (kinds.Add(kind))
        {
            Warn(ProblemSlugs.UnsupportedMarkup, line, $"{kind} is not supported in a book: {consequence}");
        }
    }

    private void Add(string slug, Severity severity, int line, string message, string? hint) =>
        problems.Add(new Problem(slug, severity, new Place(source, Math.Clamp(line, 0, LastLine)), message, hint));
}
