using System.Runtime.InteropServices;
using TechBeats.Building;
using TechBeats.Commands;
using TechBeats.Model;
using TechBeats.Reporting;

namespace TechBeats;

/// <summary>The program.</summary>
internal static class Program
{
    /// <summary>SIGXFSZ of Linux, macOS and the BSDs: a write beyond the system's limit of a file's size.</summary>
    private const PosixSignal FileSizeExceeded = (PosixSignal)25;

    public static Task<int> Main(string[] args)
    {
        if (args is [PictureWorkerCommand.Name])
        {
            return Task.FromResult(PictureWorkerCommand.Run());
        }

        if (OpenFileLimit.Read() is < OpenFileLimit.Minimum and var limit)
        {
            Console.Error.WriteLine($"techbeats: The system allows only {limit} open files; the program needs {OpenFileLimit.Minimum}");
            Console.Error.WriteLine("hint: Raise the limit, such as with: ulimit -n 1024");
            return Task.FromResult(ExitCode.Unusable);
        }

        return RunAsync(args);
    }

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
        // No time zone reaches a book. AngleSharp asks for the local time, and TZ may name a file without end. An empty value is UTC.
        Environment.SetEnvironmentVariable("TZ", "");

        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);

        // The signal would end the process. Without it, the write fails like one to a full disk.
        using var fileSize = OperatingSystem.IsWindows()
            ? null
            : PosixSignalRegistration.Create(FileSizeExceeded, context => context.Cancel = true);
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
