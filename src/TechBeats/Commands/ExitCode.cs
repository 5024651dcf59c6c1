namespace TechBeats.Commands;

/// <summary>The exit codes; scripts rely on them.</summary>
public static class ExitCode
{
    /// <summary>What was asked has been made; problems may have been reported.</summary>
    public const int Made = 0;

    /// <summary>Problems were found where none were allowed.</summary>
    public const int ProblemsFound = 1;

    /// <summary>What was asked can't be met.</summary>
    public const int Unusable = 2;

    /// <summary>Cancelled, as shells number an interrupt.</summary>
    public const int Cancelled = 130;
}
