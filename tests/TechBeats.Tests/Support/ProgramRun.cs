using TechBeats.Building;

namespace TechBeats.Tests.Support;

/// <summary>One run of the program inside the test's process.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs it in a folder, with no terminal, no variables and no fonts of the system but those in its folder `fonts`.</summary>
    public static async Task<ProgramRun> InAsync(string folder, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var host = new Host(
            TextWriter.Synchronized(output),
            TextWriter.Synchronized(error),
            IsTerminal: false,
            folder,
            name => name == "XDG_DATA_DIRS" ? folder : null,
            Worker: null
        );
        var code = await Program.RunAsync(args, host, Xunit.TestContext.Current.CancellationToken);
        return new ProgramRun(code, output.ToString(), error.ToString());
    }

    /// <summary>All that it said, for the message of a failed assertion.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}--- error\n{Error}";
}
