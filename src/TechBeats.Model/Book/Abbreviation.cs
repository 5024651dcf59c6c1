namespace TechBeats.Model;

/// <summary>An abbreviation with its meaning.</summary>
public sealed record Abbreviation(string Meaning, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines)
{
    /// <summary>True where its issue uses it for the first time: there print tells the meaning, which a screen shows on demand.</summary>
    public bool IsFirst { get; init; }
}
