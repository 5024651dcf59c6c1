namespace TechBeats.Commands;

/// <summary>The exit codes. Scripts rely on them.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded. Problems may have been reported.</summary>
    public const int Success = 0;

    /// <summary>Problems were found, and <c>check</c> or <c>--strict</c> does not allow them.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The request can't be fulfilled.</summary>
    public const int Unusable = 2;

    /// <summary>Canceled; the code that shells use for an interrupt.</summary>
    public const int Canceled = 130;
}
