using System.Collections.Concurrent;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Pictures.Headers;
using TechBeats.Svg;

namespace TechBeats.Figures.Workers;

/// <summary>
/// Prepares pictures. Drawings and pictures that need no decoder are prepared in this process. Others go to decoder processes, which start
/// on demand. A picture that violates the limits is lost, and its process is replaced. Thread-safe.
/// </summary>
internal sealed class DecoderPool : IDisposable
{
    /// <summary>Number of pixels above which only one picture is decoded at a time, to limit memory.</summary>
    private const long LargePicture = 16_000_000;

    /// <summary>
    /// Number of pixels that justify one more process. A start takes about 0.3 s of processor time, so one warm process is fastest for few
    /// pictures.
    /// </summary>
    private const long PixelsPerWorker = 8_000_000;

    /// <summary>
    /// Maximum delay between an interrupt's arrival at a decoder process and at this program. An interrupt may end a process before its
    /// greeting; within this time that does not prove that no process can start.
    /// </summary>
    private static readonly TimeSpan InterruptDelay = TimeSpan.FromSeconds(1);

    private readonly WorkerCommand? command;
    private readonly int maximum;
    private readonly SemaphoreSlim places;
    private readonly SemaphoreSlim largePlaces = new(1);
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly Watchdog watchdog;
    private readonly Lock growing = new();
    private int size;

    /// <summary>True once a process has started, which proves that the command works.</summary>
    private volatile bool hasStarted;

    private long asked;

    /// <param name="command">The command that starts a decoder process; null decodes in this process.</param>
    /// <param name="workers">Maximum number of concurrent pictures, at least 1. It does not affect the result.</param>
    /// <param name="limits">The limits of one picture.</param>
    public DecoderPool(WorkerCommand? command, int workers, WorkerLimits limits)
    {
        this.command = command;
        maximum = workers;
        size = command is null ? workers : 1;
        places = new SemaphoreSlim(size);
        watchdog = new Watchdog(limits);
    }

    /// <summary>Prepares a picture in any format.</summary>
    /// <exception cref="UnusableRequestException">No decoder process can be started.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public Preparation Prepare(ReadOnlyMemory<byte> bytes, FigureLimits limits, CancellationToken cancellation)
    {
        if (DrawingReader.Recognizes(bytes.Span))
        {
            return DrawingPreparer.Prepare(bytes);
        }

        if (PicturePreparer.PrepareWithoutDecoder(bytes.Span, limits) is { } prepared)
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
            Grow(header.Pixels);
            places.Wait(cancellation);
            try
            {
                return command is null ? PicturePreparer.Reencode(bytes, limits) : OutOfProcess(bytes, header, limits, cancellation);
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
        watchdog.Dispose();
        places.Dispose();
        largePlaces.Dispose();
    }

    /// <summary>Admits one more process if there is enough work.</summary>
    private void Grow(long pixels)
    {
        lock (growing)
        {
            asked += pixels;
            if (size < maximum && asked > size * PixelsPerWorker)
            {
                size++;
                places.Release();
            }
        }
    }

    /// <summary>
    /// Decodes in a process, and retries once in a new process if the picture may not be at fault. The system may have killed the process,
    /// and a used process holds memory of earlier pictures.
    /// </summary>
    private Preparation OutOfProcess(ReadOnlyMemory<byte> bytes, PictureHeader header, FigureLimits limits, CancellationToken cancellation)
    {
        var used = TakeIdle();
        var request = new Request(bytes, header, limits);
        return Ask(used ?? Start(), request, used is null ? Excusable[..1] : Excusable, cancellation)
            ?? Ask(Start(), request, [], cancellation)!;
    }

    /// <summary>Violations that may not be the picture's fault: an exit of any process, or the memory of a used one.</summary>
    private static readonly LossCause[] Excusable = [LossCause.DecoderEnded, LossCause.DecoderMemory];

    /// <returns>The result, or null to retry in another process.</returns>
    private Preparation? Ask(WorkerProcess worker, Request request, LossCause[] excused, CancellationToken cancellation)
    {
        Preparation? answer;
        LossCause? violation;
        try
        {
            using (cancellation.Register(worker.Kill))
            {
                answer = worker.Ask(
                    request.Bytes.Span, request.Limits, MaximumBytes(request.Header), excused.Length == 0 && !hasStarted, out violation);
                hasStarted |= worker.HasGreeted;
            }
        }
        catch (UnusableRequestException) when (cancellation.WaitHandle.WaitOne(InterruptDelay))
        {
            throw new OperationCanceledException(cancellation);
        }

        if (answer is not null && IsPlausible(answer, request.Header))
        {
            idle.Add(worker);
            return answer;
        }

        watchdog.End(worker);
        cancellation.ThrowIfCancellationRequested();
        return violation is { } excusable && excused.Contains(excusable)
            ? null
            : new Unprintable(new FigureLost(LossReason.Undecodable, violation ?? LossCause.DecoderProtocol)) { IsTransient = true };
    }

    private WorkerProcess Start() => watchdog.Add(WorkerProcess.Start(command!));

    /// <summary>Takes an idle process, or returns null if there is none.</summary>
    private WorkerProcess? TakeIdle()
    {
        while (idle.TryTake(out var worker))
        {
            if (!worker.HasEnded)
            {
                return worker;
            }

            watchdog.End(worker);
        }

        return null;
    }

    /// <summary>Maximum size of an answer in bytes, above any incompressible picture.</summary>
    private static int MaximumBytes(PictureHeader header) => (int)Math.Min(int.MaxValue, (5 * header.Pixels) + 1_000_000);

    /// <summary>Whether this project's header readers confirm an answer.</summary>
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
        PictureHeaders.Read(bytes).Header is { Format: PictureFormat.Png, IsPrintable: true, Channels: 1, HasAlpha: false } mask
            && (mask.Width, mask.Height) == (of.Width, of.Height);

    private sealed record Request(ReadOnlyMemory<byte> Bytes, PictureHeader Header, FigureLimits Limits);
}
