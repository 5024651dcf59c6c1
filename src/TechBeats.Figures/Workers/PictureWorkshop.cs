using System.Collections.Concurrent;
using TechBeats.Pictures;
using TechBeats.Svg;
using TechBeats.Pictures.Headers;
using TechBeats.Model;

namespace TechBeats.Figures.Workers;

/// <summary>
/// Where pictures are prepared. Drawings, and pixels that take no decoder, are done on the spot by our own code;
/// everything else is sent to a few processes, which are started when they are first needed.
/// A picture that makes one of them misbehave is lost, alone: the process is replaced. Safe to use from many threads.
/// </summary>
public sealed class PictureWorkshop : IDisposable
{
    /// <summary>Pixels above which only one picture is decoded at a time, so that memory stays in bounds.</summary>
    private const long LargePicture = 16_000_000;

    /// <summary>
    /// Pixels for which one more worker is worth its start, some 0.3 s of a processor: a book with few pictures is made soonest by one that knows its work.
    /// </summary>
    private const long PixelsOfWorker = 8_000_000;

    /// <summary>
    /// A terminal's interrupt ends a worker that has not yet got so far as to ignore it, and may be known there before it is known here:
    /// for so long a worker that never began is no proof that none can.
    /// </summary>
    private static readonly TimeSpan Interrupt = TimeSpan.FromSeconds(1);

    private readonly WorkerCommand? command;
    private readonly int most;
    private readonly SemaphoreSlim places;
    private readonly SemaphoreSlim largePlaces = new(1);
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly WorkerWatch watch;
    private readonly Lock hiring = new();
    private int hired;

    /// <summary>True when a worker has started once: whatever ends others, they can be started.</summary>
    private volatile bool hasStarted;

    private long asked;

    /// <param name="command">What starts a worker; null decodes in this process.</param>
    /// <param name="workers">Pictures decoded at the same time, at least 1; it never changes the result.</param>
    /// <param name="limits">What one picture may cost.</param>
    public PictureWorkshop(WorkerCommand? command, int workers, WorkerLimits limits)
    {
        this.command = command;
        most = workers;
        hired = command is null ? workers : 1;
        places = new SemaphoreSlim(hired);
        watch = new WorkerWatch(limits);
    }

    /// <summary>Prepares a picture whatever its bytes are.</summary>
    /// <exception cref="UnusableRequestException">Workers can't be started.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Preparation Prepare(ReadOnlyMemory<byte> bytes, FigureLimits limits, CancellationToken cancellation)
    {
        if (DrawingReader.Recognizes(bytes.Span))
        {
            return DrawingPreparer.Prepare(bytes);
        }

        if (PicturePreparer.Glance(bytes.Span, limits) is { } prepared)
        {
            return prepared;
        }

        var header = PictureHeaders.Read(bytes.Span).Header!;
        var isLarge = header.Pixels > LargePicture;
        if (isLarge)
        {
            largePlaces.Wait(cancellation);
        }

        try
        {
            Hire(header.Pixels);
            places.Wait(cancellation);
            try
            {
                return command is null ? PicturePreparer.Redraw(bytes, limits) : Apart(bytes, header, limits, cancellation);
            }
            finally
            {
                places.Release();
            }
        }
        finally
        {
            if (isLarge)
            {
                largePlaces.Release();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watch.Dispose();
        places.Dispose();
        largePlaces.Dispose();
    }

    /// <summary>Gives one more worker a place when there is enough to do.</summary>
    private void Hire(long pixels)
    {
        lock (hiring)
        {
            asked += pixels;
            if (hired < most && asked > hired * PixelsOfWorker)
            {
                hired++;
                places.Release();
            }
        }
    }

    /// <summary>
    /// Asks a worker. One that ended by itself may have done so through no fault of the picture, as when somebody else killed it,
    /// while it waited or while it worked; and one that has worked before holds memory of other pictures. Then a new one is asked, once.
    /// </summary>
    private Preparation Apart(ReadOnlyMemory<byte> bytes, PictureHeader header, FigureLimits limits, CancellationToken cancellation)
    {
        var used = Idle();
        return Ask(used ?? Hired(), bytes, header, limits, used is null ? Replaceable[..1] : Replaceable, cancellation)
            ?? Ask(Hired(), bytes, header, limits, [], cancellation)!;
    }

    /// <summary>What may be another's fault: the end of any worker, the memory of one that has worked before.</summary>
    private static readonly string[] Replaceable = [WorkerProcess.Ended, WorkerProcess.TooLarge];

    /// <returns>What became of the picture; null when the worker misbehaved in a way that is excused, and another is to be asked.</returns>
    private Preparation? Ask(WorkerProcess worker, ReadOnlyMemory<byte> bytes, PictureHeader header, FigureLimits limits, string[] excused, CancellationToken cancellation)
    {
        Preparation? answer;
        string? misbehaviour;
        try
        {
            using (cancellation.Register(worker.Kill))
            {
                answer = worker.Ask(bytes.Span, limits, MostBytes(header), command!, excused.Length == 0 && !hasStarted, out misbehaviour);
                hasStarted |= worker.HasGreeted;
            }
        }
        catch (UnusableRequestException) when (cancellation.WaitHandle.WaitOne(Interrupt))
        {
            throw new OperationCanceledException(cancellation);
        }

        if (answer is not null && IsPlausible(answer, header))
        {
            idle.Add(worker);
            return answer;
        }

        watch.End(worker);
        cancellation.ThrowIfCancellationRequested();
        return misbehaviour is not null && excused.Contains(misbehaviour)
            ? null
            : new Unprintable(new FigureLost(LossReason.Undecodable, misbehaviour ?? WorkerProcess.Nonsense)) { IsForNow = true };
    }

    private WorkerProcess Hired() => watch.Add(WorkerProcess.Start(command!));

    /// <summary>A worker that waits for something to do; null when there is none.</summary>
    private WorkerProcess? Idle()
    {
        while (idle.TryTake(out var worker))
        {
            if (!worker.HasEnded)
            {
                return worker;
            }

            watch.End(worker);
        }

        return null;
    }

    /// <summary>More bytes than a picture takes when nothing in it can be compressed.</summary>
    private static int MostBytes(PictureHeader header) => (int)Math.Min(int.MaxValue, (5 * header.Pixels) + 1_000_000);

    /// <summary>Whether a picture is what it is said to be, seen by our own code.</summary>
    private static bool IsPlausible(Preparation answer, PictureHeader original)
    {
        if (answer is not Printable picture)
        {
            return true;
        }

        var header = picture.Bytes is null ? original : PictureHeaders.Read(picture.Bytes).Header;
        return header is { IsPrintable: true }
            && picture.IsJpeg == (header.Format == PictureFormat.Jpeg)
            && (!picture.HasMask || (picture.Bytes is not null && IsMask(MaskedJpeg.Mask(picture.Bytes).Span, header)))
            && (picture.Width, picture.Height) == (header.Width, header.Height)
            && (picture.NaturalWidth, picture.NaturalHeight) == (original.UprightWidth, original.UprightHeight);
    }

    private static bool IsMask(ReadOnlySpan<byte> bytes, PictureHeader of) =>
        PictureHeaders.Read(bytes).Header is { Format: PictureFormat.Png, IsPrintable: true, Channels: 1, HasAlpha: false } mask && (mask.Width, mask.Height) == (of.Width, of.Height);
}
