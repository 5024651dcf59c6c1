using System.ComponentModel;
using System.Diagnostics;
using TechBeats.Model;
using TechBeats.Pictures;

namespace TechBeats.Figures.Workers;

/// <summary>
/// A decoder process, for one picture at a time. It is not trusted: its answers are checked, its costs are watched,
/// and it is killed after the first violation. One thread asks it, and another watches it.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>The environment variables that a runtime needs. The process reads untrusted bytes, and must see no secrets.</summary>
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
    /// <exception cref="UnusableRequestException">The program is missing, or it may not be started.</exception>
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

        // Listening for a debugger takes time. Loops over pixels are worth full optimization at once: a process takes a fifth less
        // processor time.
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

    /// <summary>True when the process has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Decodes a picture.</summary>
    /// <param name="picture">Its bytes.</param>
    /// <param name="limits">The pixels that the page can use.</param>
    /// <param name="maximumBytes">Maximum bytes of the answer.</param>
        /// <param name="mustStart">True when a process that ends before its greeting can't be started; false when it has merely
        /// ended.</param>
    /// <param name="violation">Why the process must be replaced; null when it is sound.</param>
    /// <returns>The result; null when <paramref name="violation"/> says why there is none.</returns>
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
                // The process has ended by itself, and the asking thread is about to see the end of its output.
                return;
            }

            var elapsed = Stopwatch.GetElapsedTime(started);
            var worked = processor - processorBefore;
            verdict = !hasGreeted
                ? (elapsed > limits.Start ? LossCause.DecoderTime : null)
                : memory > limits.Memory ? LossCause.DecoderMemory
                : worked > limits.Time || (elapsed > limits.Time && worked < elapsed / 8) ? LossCause.DecoderTime
                : null;
            if (verdict is not null)
            {
                process.Kill();
            }
        }
    }

    /// <summary>Kills the process. A thread that waits for its answer sees the end of its output.</summary>
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
                ? new EndOfStreamException("The process ended before its greeting")
                : NotStarted(command, why is null ? "it is another program, or ended at once" : "it does not answer", null);
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
        }
    }

    private LossCause? End()
    {
        lock (gate)
        {
            isBusy = false;
            return verdict;
        }
    }

    /// <summary>Processor time and resident bytes; null when the process has ended.</summary>
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
            // The process was disposed.
        }
    }

    private static UnusableRequestException NotStarted(WorkerCommand command, string why, Exception? cause) =>
        new(
            $"What decodes pictures can't be started: {command.FileName} ({why})",
            "Look whether the program's files are all there and may be run",
            cause);
}
