using TechBeats.Figures.Workers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Answers of picture workers, which a captured worker may forge.</summary>
internal sealed class WorkerMessageTarget : IFuzzTarget
{
    public string Name => "worker-message";

    /// <summary>Maximum number of bytes of a picture in an answer.</summary>
    private const int MaximumPicture = 1024 * 1024;

    public void Run(byte[] input)
    {
        try
        {
            var answer = WorkerMessages.ReadAnswer(new MemoryStream(input), MaximumPicture);
            using var written = new MemoryStream();
            WorkerMessages.WriteAnswer(written, answer, input.Length);
            var first = written.ToArray();
            written.SetLength(0);
            WorkerMessages.WriteAnswer(written, WorkerMessages.ReadAnswer(new MemoryStream(first), MaximumPicture), input.Length);
            BrokenPromiseException.Unless(first.AsSpan().SequenceEqual(written.ToArray()), "an answer changes when it is read");
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // Documented: no answer, or one that is broken off.
        }
    }
}
