namespace TechBeats.Unicode;

/// <summary>How a character joins its neighbors (the Unicode Standard, 9.2).</summary>
public enum JoiningType : byte
{
    NonJoining,

    /// <summary>Joins the character before it: to its right, where text runs right to left.</summary>
    RightJoining,
    DualJoining,
    LeftJoining,

    /// <summary>Joins on both sides without changing its form: tatweel, zero-width joiner.</summary>
    JoinCausing,

    /// <summary>Skipped, as marks are.</summary>
    Transparent,
}
