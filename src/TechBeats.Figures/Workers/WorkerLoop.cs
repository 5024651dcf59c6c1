using TechBeats.Pictures;

namespace TechBeats.Figures.Workers;

/// <summary>The main loop of a decoder process: reads a picture, decodes it and writes the result.</summary>
public static class WorkerLoop
{
    /// <summary>
    /// Runs until the input ends. Decoding runs on a background thread, so the process exits even if a picture is still being decoded.
    /// </summary>
    /// <exception cref="InvalidDataException">The input is not a request.</exception>
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
                var preparation = PicturePreparer.Reencode(picture, limits);
                try
                {
                    WorkerMessages.WriteAnswer(output, preparation, picture.Length);
                }
                catch (IOException)
                {
                    // The program has exited; the input ends too.
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
