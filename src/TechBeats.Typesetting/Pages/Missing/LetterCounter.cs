using System.Text;
using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Missing;

/// <summary>Counts the letters of an issue, and the characters that no font has.</summary>
internal sealed class LetterCounter : BlockVisitor
{
    private readonly IReadOnlyDictionary<int, MissingScript> missing;
    private readonly Dictionary<MissingScript, int> uncovered = [];

    private LetterCounter(IReadOnlyDictionary<int, MissingScript> missing) => this.missing = missing;

    /// <summary>Number of letters.</summary>
    public int Letters { get; private set; }

    /// <summary>Number of characters without a font, by script.</summary>
    public IReadOnlyDictionary<MissingScript, int> Uncovered => uncovered;

    /// <param name="issue">The issue.</param>
    /// <param name="missing">The scripts of the characters that no font has, by code point.</param>
    public static LetterCounter Count(Issue issue, IReadOnlyDictionary<int, MissingScript> missing)
    {
        var counter = new LetterCounter(missing);
        counter.Count(issue.Title);
        counter.Count(issue.Description ?? "");
        counter.Visit(issue.Blocks);
        return counter;
    }

    protected override void Visit(Block block)
    {
        if (block is CodeBlock code)
        {
            Count(code.Text);
        }

        base.Visit(block);
    }

    protected override void VisitLine(IReadOnlyList<Inline> inlines)
    {
        Count(PlainText.From(inlines));
        base.VisitLine(inlines); // notes
    }

    private void Count(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            Letters += Rune.IsLetter(rune) ? 1 : 0;
            if (missing.TryGetValue(rune.Value, out var script))
            {
                uncovered[script] = uncovered.GetValueOrDefault(script) + 1;
            }
        }
    }
}
