using System.Runtime.InteropServices;
using TechBeats.Building;
using TechBeats.Commands;
using TechBeats.Model;
using TechBeats.Reporting;

namespace TechBeats;

/// <summary>The program.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) =>
        args is [PictureWorkerCommand.Name] ? Task.FromResult(PictureWorkerCommand.Run()) : RunAsync(args);

    /// <summary>Runs the program in an environment and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Host host, CancellationToken cancellation)
    {
        try
        {
            return await CommandTree.RunAsync(args, host, cancellation);
        }
        catch (UnusableRequestException exception)
        {
            ProblemList.Write(host.Error, exception.Problems, Verbosity.Verbose);
            await host.Error.WriteLineAsync("techbeats: " + TerminalText.Clean(exception.Message));
            if (exception.Hint is { } hint)
            {
                await host.Error.WriteLineAsync("hint: " + TerminalText.Clean(hint));
            }

            return ExitCode.Unusable;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await host.Error.WriteLineAsync("techbeats: canceled");
            return ExitCode.Canceled;
        }
    }

    private static async Task<int> RunAsync(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
        var host = Host.FromProcess(PictureWorkerCommand.ForThisProgram());
        var code = await RunAsync(args, host, cancellation.Token);
        if (host.Output is not StandardWriter { HasFailed: true })
        {
            return code;
        }

        await host.Error.WriteLineAsync("techbeats: the standard output can't be written");
        return ExitCode.Unusable;

        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
        }
    }
}
