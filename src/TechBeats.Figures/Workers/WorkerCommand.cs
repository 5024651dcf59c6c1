namespace TechBeats.Figures.Workers;

/// <summary>The command that starts a decoder process: <see cref="WorkerLoop"/> on its standard input and output.</summary>
/// <param name="FileName">The program's path.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments);
