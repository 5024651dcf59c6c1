using TechBeats.Pictures;

namespace TechBeats.Figures.Workers;

/// <summary>What a worker does all its life: it reads a picture, decodes it and writes what became of it.</summary>
public static class WorkerLoop
{
    /// <summary>
    /// Works until the input ends. Whoever asked is gone then, and an answer that is still worked on helps nobody:
    /// the work runs on a background thread, which ends with the process.
    /// </summary>
    /// <exception cref="InvalidDataException">Something else than a request was read.</exception>
    public static void Run(Stream input, Stream output)
    {
        using SemaphoreSlim asked = new(0), free = new(1);
        (byte[] Picture, FigureLimits Limits)? request = null;
        var work = new Thread(() =>
        {
            while (true)
            {
                asked.Wait();
                var (picture, limits) = request!.Value;
                request = null;
                var preparation = PicturePreparer.Redraw(picture, limits);
                try
                {
                    WorkerMessages.WriteAnswer(output, preparation);
                }
                catch (IOException)
                {
                    // Nobody listens any more; the input ends, too.
                    return;
                }

                free.Release();
            }
        })
        {
            IsBackground = true,
            Name = "decoding",
        };
        work.Start();
        output.Write(WorkerMessages.Greeting);
        output.Flush();
        while (WorkerMessages.ReadRequest(input) is { } next)
        {
            free.Wait();
            request = next;
            asked.Release();
        }
    }
}
