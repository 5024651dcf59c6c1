using System.ComponentModel;
using System.Diagnostics;
using TechBeats.Pictures;
using TechBeats.Model;

namespace TechBeats.Figures.Workers;

/// <summary>
/// A process that decodes pictures, one at a time. It is trusted with nothing: what it answers is checked, what it costs is watched,
/// and after the first misbehaviour it is killed. Asked by one thread at a time and watched by another.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>What a runtime needs to start, and nothing else: a process that reads strangers' bytes is told no secrets.</summary>
    private static readonly string[] NeededVariables = ["HOME", "LD_LIBRARY_PATH", "PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "windir"];

    /// <summary>How long the system may take to end a process that was killed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What is said of a worker that ended by itself.</summary>
    public const string Ended = "the decoder ended";

    /// <summary>What is said of one that held too much.</summary>
    public const string TooLarge = "decoding took too much memory";

    /// <summary>What is said of a worker whose answer is none.</summary>
    public const string Nonsense = "the decoder answered nonsense";

    private readonly Process process;
    private readonly Stream input;
    private readonly Stream output;
    private readonly Stream words;
    private readonly Lock gate = new();
    private bool hasGreeted;
    private bool isBusy;
    private long began;
    private TimeSpan processorBefore;
    private string? verdict;

    private WorkerProcess(Process process)
    {
        this.process = process;
        (input, output, words) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.StandardError.BaseStream);
        var drain = new Thread(Drain) { IsBackground = true, Name = "words of a picture worker" };
        drain.Start();
    }

    /// <summary>Starts one.</summary>
    /// <exception cref="UnusableRequestException">There is no such program, or it may not be started.</exception>
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
            if (!NeededVariables.Contains(name, StringComparer.OrdinalIgnoreCase) && !name.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase))
            {
                start.Environment.Remove(name);
            }
        }

        // No debugger will come, and listening for one takes time. Loops over pixels are worth being compiled well at once:
        // a worker's whole life takes a fifth less time of the processor.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TC_QuickJitForLoops"] = "0";
        try
        {
            return new WorkerProcess(Process.Start(start)!);
        }
        catch (Win32Exception failure)
        {
            throw Unstartable(command, failure.Message, failure);
        }
    }

    /// <summary>True when it has said who it is.</summary>
    public bool HasGreeted => hasGreeted;

    /// <summary>True when it has ended by itself, or somebody ended it.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Has a picture decoded.</summary>
    /// <param name="picture">Its bytes.</param>
    /// <param name="limits">What the page can use.</param>
    /// <param name="mostBytes">More bytes than the answer can have.</param>
    /// <param name="command">What started the worker.</param>
    /// <param name="mustStart">Whether one that ends before it greets can't be started; otherwise it has merely ended.</param>
    /// <param name="misbehaviour">Why the worker must be replaced; null when it needn't.</param>
    /// <returns>What became of it; or the reason why the worker must be replaced, which is in <paramref name="misbehaviour"/>.</returns>
    /// <exception cref="UnusableRequestException">The worker never got so far as to be asked.</exception>
    public Preparation? Ask(ReadOnlySpan<byte> picture, FigureLimits limits, int mostBytes, WorkerCommand command, bool mustStart, out string? misbehaviour)
    {
        misbehaviour = null;
        try
        {
            if (!hasGreeted)
            {
                Begin();
                Greet(command, mustStart);
            }

            Begin();
            WorkerMessages.WriteRequest(input, picture, limits);
            var answer = WorkerMessages.ReadAnswer(output, mostBytes);
            misbehaviour = End();
            return misbehaviour is null ? answer : null;
        }
        catch (IOException)
        {
            misbehaviour = End() ?? Ended;
            return null;
        }
        catch (InvalidDataException)
        {
            misbehaviour = End() ?? Nonsense;
            return null;
        }
    }

    /// <summary>Looks what it costs, from another thread, and kills it when that is too much.</summary>
    public void Watch(WorkerLimits limits)
    {
        lock (gate)
        {
            if (!isBusy || verdict is not null)
            {
                return;
            }

            if (Cost() is not var (processor, memory))
            {
                // It has ended by itself, and whoever asked it is about to learn that.
                return;
            }

            var onClock = Stopwatch.GetElapsedTime(began);
            var atWork = processor - processorBefore;
            verdict = !hasGreeted
                ? (onClock > limits.Start ? "it does not answer" : null)
                : memory > limits.Memory ? TooLarge
                : atWork > limits.Time || (onClock > limits.Time && atWork < onClock / 8) ? "decoding took too long"
                : null;
            if (verdict is not null)
            {
                process.Kill();
            }
        }
    }

    /// <summary>Ends it at once; whoever waits for its answer learns that it ended.</summary>
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
        process.WaitForExit(Patience);
        process.Dispose();
    }

    private void Greet(WorkerCommand command, bool mustStart)
    {
        Span<byte> greeting = stackalloc byte[WorkerMessages.Greeting.Length];
        var read = output.ReadAtLeast(greeting, greeting.Length, throwOnEndOfStream: false);
        if (read < greeting.Length || !greeting.SequenceEqual(WorkerMessages.Greeting))
        {
            var why = End();
            throw read == 0 && why is null && !mustStart
                ? new EndOfStreamException("It ended before it greeted")
                : Unstartable(command, why ?? "it is another program, or ended at once", null);
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
            (isBusy, began) = (true, Stopwatch.GetTimestamp());
            processorBefore = Cost()?.Processor ?? TimeSpan.Zero;
        }
    }

    private string? End()
    {
        lock (gate)
        {
            isBusy = false;
            return verdict;
        }
    }

    /// <summary>Time of the processor and bytes of memory that it has used; null when it has ended.</summary>
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

    /// <summary>Reads its last words, so that it never waits for somebody to do so, and lets them go.</summary>
    private void Drain()
    {
        Span<byte> some = stackalloc byte[1024];
        try
        {
            while (words.Read(some) > 0)
            {
            }
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            // It was let go.
        }
    }

    private static UnusableRequestException Unstartable(WorkerCommand command, string why, Exception? cause) =>
        new($"What decodes pictures can't be started: {command.FileName} ({why})", "Look whether the program's files are all there and may be run", cause);
}
