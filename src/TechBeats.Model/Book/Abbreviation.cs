namespace TechBeats.Model;

/// <summary>An abbreviation with its meaning.</summary>
public sealed record Abbreviation(string Meaning, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines)
{
    /// <summary>True at the first use in the issue. Print spells out the meaning there; a screen shows it on demand.</summary>
    public bool IsFirst { get; init; }
}
