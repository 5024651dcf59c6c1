using System.ComponentModel;
using System.Diagnostics;
using TechBeats.Model;
using TechBeats.Pictures;

namespace TechBeats.Figures.Workers;

/// <summary>
/// A decoder process for one picture at a time. It is untrusted: answers are checked, its resources are watched, and it is killed after the
/// first violation. One thread sends requests, another watches.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>
    /// The environment variables that the runtime needs. All others are removed, since the process reads untrusted bytes and must not see
    /// secrets.
    /// </summary>
    private static readonly string[] PassedVariables = ["HOME", "LD_LIBRARY_PATH", "PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "windir"];

    /// <summary>Maximum time for the system to end a killed process.</summary>
    private static readonly TimeSpan MaximumExitTime = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly WorkerCommand command;
    private readonly Stream input;
    private readonly Stream output;
    private readonly Stream errors;
    private readonly Lock gate = new();
    private bool hasGreeted;
    private bool isBusy;
    private long started;
    private TimeSpan processorBefore;

    /// <summary>Start of the period in which the process must use its minimum share of a processor.</summary>
    private (long Time, TimeSpan Processor) progress;

    private LossCause? verdict;

    private WorkerProcess(Process process, WorkerCommand command)
    {
        this.process = process;
        this.command = command;
        (input, output, errors) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.StandardError.BaseStream);
        var drain = new Thread(Drain) { IsBackground = true, Name = "errors of a picture worker" };
        drain.Start();
    }

    /// <summary>Starts a process.</summary>
    /// <exception cref="UnusableRequestException">The program is missing or not executable.</exception>
    public static WorkerProcess Start(WorkerCommand command)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var name in start.Environment.Keys.ToArray())
        {
            if (
                !PassedVariables.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !name.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase)
            )
            {
                start.Environment.Remove(name);
            }
        }

        // Diagnostics cost start time. Loops over pixels are fully optimized from the start, which saves a fifth of processor time.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TC_QuickJitForLoops"] = "0";
        try
        {
            return new WorkerProcess(Process.Start(start)!, command);
        }
        catch (Win32Exception failure)
        {
            throw NotStarted(command, failure.Message, failure);
        }
    }

    /// <summary>True after the greeting.</summary>
    public bool HasGreeted => hasGreeted;

    /// <summary>True if the process has exited.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Decodes a picture.</summary>
    /// <param name="picture">The picture's bytes.</param>
    /// <param name="limits">The pixels that the page can use.</param>
    /// <param name="maximumBytes">Maximum size of the answer in bytes.</param>
    /// <param name="mustStart">
    /// True if an exit before the greeting means that the process can't be started; false if it counts as a plain exit.
    /// </param>
    /// <param name="violation">The reason to replace the process, or null if it is sound.</param>
    /// <returns>The result, or null if <paramref name="violation"/> is set.</returns>
    /// <exception cref="UnusableRequestException">The process can't be started.</exception>
    public Preparation? Ask(ReadOnlySpan<byte> picture, FigureLimits limits, int maximumBytes, bool mustStart, out LossCause? violation)
    {
        violation = null;
        try
        {
            if (!hasGreeted)
            {
                Begin();
                Greet(mustStart);
            }

            Begin();
            WorkerMessages.WriteRequest(input, picture, limits);
            var answer = WorkerMessages.ReadAnswer(output, maximumBytes);
            violation = End();
            return violation is null ? answer : null;
        }
        catch (IOException)
        {
            violation = End() ?? LossCause.DecoderEnded;
            return null;
        }
        catch (InvalidDataException)
        {
            violation = End() ?? LossCause.DecoderProtocol;
            return null;
        }
    }

    /// <summary>Kills the process when it exceeds its limits. Called by the watchdog's thread.</summary>
    public void Check(WorkerLimits limits)
    {
        lock (gate)
        {
            if (!isBusy || verdict is not null)
            {
                return;
            }

            if (Cost() is not var (processor, memory))
            {
                // The process exited by itself. The requesting thread will see the end of its output.
                return;
            }

            verdict = !hasGreeted
                ? (Stopwatch.GetElapsedTime(started) > limits.MaximumStartTime ? LossCause.DecoderTime : null)
                : memory > limits.MaximumMemory ? LossCause.DecoderMemory
                : processor - processorBefore > limits.MaximumProcessorTime || IsHanging(processor, limits) ? LossCause.DecoderTime
                : null;
            if (verdict is not null)
            {
                process.Kill();
            }
        }
    }

    /// <summary>Kills the process. A waiting thread sees the end of its output.</summary>
    public void Kill()
    {
        lock (gate)
        {
            process.Kill();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        process.WaitForExit(MaximumExitTime);
        process.Dispose();
    }

    private void Greet(bool mustStart)
    {
        Span<byte> greeting = stackalloc byte[WorkerMessages.Greeting.Length];
        var read = output.ReadAtLeast(greeting, greeting.Length, throwOnEndOfStream: false);
        if (read < greeting.Length || !greeting.SequenceEqual(WorkerMessages.Greeting))
        {
            var why = End();
            throw read == 0 && why is null && !mustStart
                ? new EndOfStreamException("The process exited before its greeting")
                : NotStarted(command, why is null ? "it is another program, or it exited at once" : "it does not respond", null);
        }

        lock (gate)
        {
            hasGreeted = true;
        }
    }

    private void Begin()
    {
        lock (gate)
        {
            (isBusy, started) = (true, Stopwatch.GetTimestamp());
            processorBefore = Cost()?.Processor ?? TimeSpan.Zero;
            progress = (started, processorBefore);
        }
    }

    /// <summary>Returns true if the process has used less than its minimum share for too long.</summary>
    private bool IsHanging(TimeSpan processor, WorkerLimits limits)
    {
        if (processor - progress.Processor >= limits.MaximumStallTime * limits.MinimumShare)
        {
            progress = (Stopwatch.GetTimestamp(), processor);
            return false;
        }

        return Stopwatch.GetElapsedTime(progress.Time) > limits.MaximumStallTime;
    }

    private LossCause? End()
    {
        lock (gate)
        {
            isBusy = false;
            return verdict;
        }
    }

    /// <summary>Processor time and resident bytes, or null if the process has exited.</summary>
    private (TimeSpan Processor, long Memory)? Cost()
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.WorkingSet64);
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Reads and discards the error output, so that the process never blocks on it.</summary>
    private void Drain()
    {
        Span<byte> some = stackalloc byte[1024];
        try
        {
            while (errors.Read(some) > 0)
            {
            }
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            // The process is disposed.
        }
    }

    private static UnusableRequestException NotStarted(WorkerCommand command, string why, Exception? cause) =>
        new(
            $"The picture decoder can't be started: {command.FileName} ({why})",
            "Check that all files of the program are present and executable",
            cause);
}
