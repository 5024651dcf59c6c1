using TechBeats.Building;

namespace TechBeats.Reporting;

/// <summary>Writes one plain line at the end of each stage, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter writer) : ProgressDisplay
{
    private readonly Lock mutex = new();
    private readonly List<StageProgress> stages = [];

    public override async Task<T> ShowAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        finally
        {
            // Written even after cancellation, for stages with work.
            foreach (var stage in stages.Where(stage => stage.Total != 0))
            {
                await writer.WriteLineAsync(stage.ToString());
            }
        }
    }

    public override void Report(StageProgress value)
    {
        lock (mutex)
        {
            var index = stages.FindIndex(stage => stage.Stage == value.Stage);
            if (index < 0)
            {
                stages.Add(value);
            }
            else if (stages[index].Done <= value.Done)
            {
                stages[index] = value;
            }
        }
    }
}
