using Spectre.Console;
using TechBeats.Building;

namespace TechBeats.Reporting;

/// <summary>Shows a live progress bar for each stage on a terminal.</summary>
internal sealed class TerminalProgress(TextWriter writer) : ProgressDisplay
{
    private readonly Lock mutex = new();
    private readonly Dictionary<string, ProgressTask> bars = new(StringComparer.Ordinal);
    private ProgressContext? context;

    public override Task<T> ShowAsync<T>(Func<Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new SpinnerColumn())
            .StartAsync(async started =>
            {
                context = started;
                var result = await Task.Run(work);
                foreach (var bar in bars.Values)
                {
                    bar.IsIndeterminate(false);
                    bar.Value = bar.MaxValue;
                }

                return result;
            });
    }

    public override void Report(StageProgress value)
    {
        lock (mutex)
        {
            if (context is null)
            {
                return;
            }

            if (!bars.TryGetValue(value.Stage, out var bar))
            {
                bars[value.Stage] = bar = context.AddTask(value.Stage);
            }

            bar.Description = Markup.Escape(value.ToString());
            bar.IsIndeterminate(value.Total is null);
            bar.MaxValue = Math.Max(1, value.Total ?? 1);
            bar.Value = value.Total is null ? 0 : Math.Max(bar.Value, value.Done);
        }
    }
}
