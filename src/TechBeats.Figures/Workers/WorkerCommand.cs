namespace TechBeats.Figures.Workers;

/// <summary>What starts a process that runs <see cref="WorkerLoop"/> between its standard input and its standard output.</summary>
/// <param name="FileName">The program, with its folder.</param>
/// <param name="Arguments">Its arguments, one by one.</param>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments);
