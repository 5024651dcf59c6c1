namespace TechBeats.Archive.Assembling;

/// <summary>Whether to divide files into issues at their headings.</summary>
/// <param name="Level">
/// The level of the headings that begin issues, 1 to 6, or null to detect the level in archives of one or two files.
/// </param>
/// <param name="IsNever">True if each file is one issue.</param>
public readonly record struct SplitRule(int? Level, bool IsNever)
{
    /// <summary>Divides a file if every heading of a level has a date or a number.</summary>
    public static SplitRule Auto => default;

    /// <summary>Takes each file as one issue.</summary>
    public static SplitRule Never => new(null, true);

    /// <summary>Divides files at every heading of a level.</summary>
    public static SplitRule At(int level) => new(level, false);

    /// <summary>The rule in the form of the command line: <c>auto</c>, <c>none</c> or <c>h2</c>.</summary>
    public override string ToString() => IsNever ? "none" : Level is { } level ? $"h{level}" : "auto";
}
