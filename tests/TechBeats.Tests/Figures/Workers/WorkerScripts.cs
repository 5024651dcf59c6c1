using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using TechBeats.Figures.Workers;
using TechBeats.Tests.Support;

namespace TechBeats.Tests.Figures.Workers;

/// <summary>Processes that decode pictures, and scripts that stand in for them.</summary>
internal static class WorkerScripts
{
    /// <summary>Answers the first request with "dropped", whatever the picture is.</summary>
    public const string Sound = @"printf 'TBP!\012\000\000\000dropped 1\n'; exec cat >/dev/null";

    /// <summary>The program itself, which is built beside the tests.</summary>
    public static WorkerCommand Real { get; } = new(Dotnet, [Path.Combine(AppContext.BaseDirectory, "techbeats.dll"), "picture-worker"]);

    /// <summary>The muxer of the runtime that runs the tests: it stands three folders above the runtime's own.</summary>
    public static string Dotnet =>
        Path.GetFullPath(
            Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")
        );

    /// <summary>A shell that greets, misbehaves the first time, and is a sound worker every other time.</summary>
    public static WorkerCommand Misbehaving(TemporaryFolder folder, string script) =>
        Shell(folder, $"if mkdir '{folder["once"]}' 2>/dev/null; then {script}; else {Sound}; fi");

    /// <summary>A shell that greets and then runs a script.</summary>
    public static WorkerCommand Shell(TemporaryFolder folder, string script)
    {
        var greeting = string.Concat(
            WorkerMessages.Greeting.ToArray().Select(letter => "\\" + Convert.ToString(letter, 8).PadLeft(3, '0'))
        );
        return new WorkerCommand("/bin/sh", [folder.Write("worker.sh", $"printf '{greeting}'\n{script}\n")]);
    }

    /// <summary>
    /// The processes that a process has started and that still run, by their ids; empty where the system has no <c>/proc</c>.
    /// </summary>
    public static IReadOnlyList<int> ChildrenOf(int parent) =>
        [.. ProcessIds().Where(id => Status(id) is [not "Z", var its] && its == parent.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Waits until the processes that the tests have started have ended, and until the runtime has noticed their end.</summary>
    public static async Task WaitForChildrenAsync(CancellationToken cancellation)
    {
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        foreach (var id in ProcessIds().Where(id => Status(id) is [_, var parent] && parent == own))
        {
            try
            {
                using var child = Process.GetProcessById(id);
                await child.WaitForExitAsync(cancellation);
            }
            catch (ArgumentException)
            {
                // The process has ended since it was listed.
            }
        }
    }

    /// <summary>True while the process runs.</summary>
    public static bool Runs(int id) => Status(id) is [not "Z", _];

    private static IEnumerable<int> ProcessIds() => Directory.GetDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    /// <summary>State and parent of a process; empty when there is no such process.</summary>
    private static string[] Status(int id)
    {
        try
        {
            // The name in the second field may hold anything; the state follows its last bracket.
            var line = File.ReadAllText($"/proc/{id}/stat", Encoding.Latin1);
            return line[(line.LastIndexOf(')') + 2)..].Split(' ')[..2];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
