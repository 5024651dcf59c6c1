using TechBeats.Archive;
using TechBeats.Figures.Workers;

namespace TechBeats.Building;

/// <summary>The program's environment: streams, folder and variables. Tests supply their own.</summary>
/// <param name="Output">Receives results.</param>
/// <param name="Error">Receives progress, problems and errors.</param>
/// <param name="IsTerminal">True if <paramref name="Error"/> is a terminal that supports live progress.</param>
/// <param name="Folder">The absolute current folder, the base of relative paths.</param>
/// <param name="Variable">Returns the value of an environment variable, or null if it is not set.</param>
/// <param name="Worker">The command that starts a decoder process; null decodes in this process.</param>
internal sealed record Host(
    TextWriter Output,
    TextWriter Error,
    bool IsTerminal,
    string Folder,
    Func<string, string?> Variable,
    WorkerCommand? Worker
)
{
    /// <summary>The host of the running process.</summary>
    /// <param name="worker">The command that starts a decoder process; null decodes in this process.</param>
    public static Host FromProcess(WorkerCommand? worker) => new(
        new StandardWriter(Console.Out),
        new StandardWriter(Console.Error),
        !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Environment.CurrentDirectory,
        Environment.GetEnvironmentVariable,
        worker);

    /// <summary>The absolute path for a path from the user.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>The location of an archive from the user: an unchanged web address, or an absolute path.</summary>
    public string PlaceOf(string archive) => ArchivePlace.IsAddress(archive) ? archive : PathOf(archive);

    /// <summary>The display name of an absolute path: relative within the current folder, absolute elsewhere.</summary>
    public string NameOf(string path)
    {
        var name = Path.GetRelativePath(Folder, path);
        return name.StartsWith("..", StringComparison.Ordinal) ? path : name;
    }
}
