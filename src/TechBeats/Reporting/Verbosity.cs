namespace TechBeats.Reporting;

/// <summary>The verbosity of the program.</summary>
internal enum Verbosity
{
    /// <summary>Progress, problems and a summary.</summary>
    Normal,

    /// <summary>Problems only.</summary>
    Quiet,

    /// <summary>Every problem, and the duration of each stage.</summary>
    Verbose,
}
