using TechBeats.Archive;
using TechBeats.Figures.Workers;

namespace TechBeats.Building;

/// <summary>What the program runs in: its streams, folder and environment. Tests give it others.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where progress, problems and complaints go.</param>
/// <param name="IsTerminal">True if <paramref name="Error"/> is a terminal on which a live display may be drawn.</param>
/// <param name="Folder">The current folder, absolute; relative paths are taken from it.</param>
/// <param name="Variable">The value of an environment variable, or null if it isn't set.</param>
/// <param name="Worker">What starts a process that decodes pictures; null decodes them in this process.</param>
public sealed record Host(
    TextWriter Output,
    TextWriter Error,
    bool IsTerminal,
    string Folder,
    Func<string, string?> Variable,
    WorkerCommand? Worker
)
{
    /// <summary>The host of the running process.</summary>
    /// <param name="worker">Starts a process that decodes pictures; null decodes them in this process.</param>
    public static Host FromProcess(WorkerCommand? worker) => new(
        Console.Out,
        Console.Error,
        !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Environment.CurrentDirectory,
        Environment.GetEnvironmentVariable,
        worker);

    /// <summary>The absolute path of what the user named.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Where the archive is that the user named: an address as it stands, else an absolute path.</summary>
    public string PlaceOf(string archive) => ArchivePlace.IsAddress(archive) ? archive : PathOf(archive);

    /// <summary>What the user may call the absolute path: relative within the current folder, absolute elsewhere.</summary>
    public string NameOf(string path)
    {
        var name = Path.GetRelativePath(Folder, path);
        return name.StartsWith("..", StringComparison.Ordinal) ? path : name;
    }
}
