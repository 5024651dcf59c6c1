using System.Runtime.InteropServices;
using TechBeats.Commands;
using TechBeats.Model;
using TechBeats.Reporting;

namespace TechBeats;

/// <summary>The program.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => args is [PictureWorkerCommand.Name] ? Task.FromResult(PictureWorkerCommand.Run()) : RunAsync(args);

    /// <summary>Runs the program in the given surroundings and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellation)
    {
        try
        {
            return await CommandTree.RunAsync(args, surroundings, cancellation);
        }
        catch (UnusableRequestException exception)
        {
            ProblemList.Write(surroundings.Error, exception.Problems, Volume.Verbose);
            await surroundings.Error.WriteLineAsync("techbeats: " + TerminalText.Clean(exception.Message));
            if (exception.Hint is { } hint)
            {
                await surroundings.Error.WriteLineAsync("hint: " + TerminalText.Clean(hint));
            }

            return ExitCode.Unusable;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync("techbeats: cancelled");
            return ExitCode.Cancelled;
        }
    }

    private static async Task<int> RunAsync(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        return await RunAsync(args, Surroundings.OfProcess(), cancellation.Token);

        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
        }
    }
}
