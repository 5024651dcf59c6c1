namespace TechBeats.Unicode;

/// <summary>A line break action between two characters (UAX 14, section 3).</summary>
public enum LineBreakAction : byte
{
    /// <summary>The line must not break here.</summary>
    Prohibited,

    /// <summary>The line may break here.</summary>
    Allowed,

    /// <summary>The line must break here.</summary>
    Mandatory,
}
