namespace TechBeats.Archive.Assembling;

/// <summary>Whether files are divided into issues at their headings.</summary>
/// <param name="Level">The level of the headings that begin issues, 1 to 6; null to detect it in archives of one or two files, or never.</param>
/// <param name="IsNever">True when each file is one issue, whatever its headings look like.</param>
public readonly record struct SplitRule(int? Level, bool IsNever)
{
    /// <summary>A file is divided if every heading of a level has a date or a number.</summary>
    public static SplitRule Auto => default;

    /// <summary>Each file is one issue.</summary>
    public static SplitRule Never => new(null, true);

    /// <summary>Every heading of a level begins an issue.</summary>
    public static SplitRule At(int level) => new(level, false);

    /// <summary>The rule as people write it: <c>auto</c>, <c>none</c> or <c>h2</c>.</summary>
    public override string ToString() => IsNever ? "none" : Level is { } level ? $"h{level}" : "auto";
}
