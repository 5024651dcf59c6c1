using System.CommandLine;
using TechBeats.Building;
using TechBeats.Demo;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary><c>techbeats demo</c>: builds a book from the built-in sample archive, without network and store.</summary>
internal static class DemoCommand
{
    private const string DefaultOutput = "techbeats-demo.pdf";

    public static Command Create(Host host)
    {
        var command = new Command("demo", "Make a book from the built-in sample archive.");
        var settings = new CommandSettings(command)
            .Add(SettingsTable.Output, $"Output file; default {DefaultOutput} in the current folder")
            .Add(BookMaking.Settings.Where(setting => setting != SettingsTable.Output))
            .Add(SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);
        command.SetAction((parsed, cancellation) =>
        {
            var read = settings.Read(parsed, host);
            var request = OpenedBook.RequestOf(read.With(SettingsTable.Offline, true), SampleArchive.Open(), host);
            request = request with { Output = request.Output ?? host.PathOf(DefaultOutput), SystemFonts = [] };
            return BookMaking.RunAsync(request, read, host, cancellation);
        });
        return command;
    }
}
