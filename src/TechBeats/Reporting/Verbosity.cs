namespace TechBeats.Reporting;

/// <summary>How much the program tells.</summary>
public enum Verbosity
{
    /// <summary>Progress, problems, and what was made.</summary>
    Normal,

    /// <summary>Nothing but problems.</summary>
    Quiet,

    /// <summary>All of it: no kind of problem cut short, and the time of every stage.</summary>
    Verbose,
}
