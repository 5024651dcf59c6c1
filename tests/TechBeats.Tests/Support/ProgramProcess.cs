using System.Collections.Concurrent;
using System.Diagnostics;
using TechBeats.Tests.Figures.Workers;

namespace TechBeats.Tests.Support;

/// <summary>The program in a process of its own.</summary>
internal static class ProgramProcess
{
    /// <summary>Starts the program. Its standard output is discarded.</summary>
    /// <param name="folder">Its working directory.</param>
    /// <param name="variables">Changes to the environment of the tests; null removes a variable.</param>
    /// <param name="words">Receives the lines of its standard error; null to discard them.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Process Start(
        string folder,
        IEnumerable<(string Name, string? Value)> variables,
        ConcurrentQueue<string>? words,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(WorkerScripts.Dotnet, [Path.Combine(AppContext.BaseDirectory, "techbeats.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, line) => words?.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
