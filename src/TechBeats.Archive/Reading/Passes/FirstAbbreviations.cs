using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Marks the first use of each abbreviation in an issue.</summary>
internal sealed class FirstAbbreviations : BlockRewriter
{
    private readonly HashSet<(string Short, string Meaning)> seen = [];

    protected override Abbreviation Change(Abbreviation abbreviation)
    {
        var words = PlainText.From(abbreviation.Inlines);
        var isExplained =
            string.IsNullOrWhiteSpace(abbreviation.Meaning) || words.Contains(abbreviation.Meaning, StringComparison.OrdinalIgnoreCase);
        return abbreviation with { IsFirst = !isExplained && seen.Add((words, abbreviation.Meaning)) };
    }
}
