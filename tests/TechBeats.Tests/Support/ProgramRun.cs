using TechBeats.Building;

namespace TechBeats.Tests.Support;

/// <summary>One run of the program inside the test's process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>
    /// Runs the program in a folder, without a terminal and without variables. System fonts are those in its folder <c>fonts</c>.
    /// </summary>
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

    /// <summary>Exit code and output, for the message of a failed assertion.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}--- error\n{Error}";
}
