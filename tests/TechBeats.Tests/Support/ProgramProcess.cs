using System.Collections.Concurrent;
using System.Diagnostics;
using TechBeats.Tests.Figures.Workers;

namespace TechBeats.Tests.Support;

/// <summary>The program as a process of its own, as it stands beside the tests.</summary>
internal static class ProgramProcess
{
    /// <summary>Starts it; what it writes is read and let go, but for what it says of trouble.</summary>
    /// <param name="folder">The folder that it works in.</param>
    /// <param name="variables">Variables of its environment that are not those of the tests; null takes one away.</param>
    /// <param name="words">Takes what it writes to its standard error, line by line; null for nobody.</param>
    /// <param name="arguments">Its command line.</param>
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
