using System.CommandLine;
using TechBeats.Building;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary><c>techbeats build</c>: makes the book.</summary>
internal static class BuildCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("build", "Make the book.");
        var settings = new CommandSettings(command);
        var archive = new ArchiveArguments(command, settings);
        settings.Add(SettingsTable.Title, SettingsTable.Author);
        settings.Add(BookMaking.Settings).Add(FigureSettings.Settings).Add(SettingsTable.Jobs, SettingsTable.Quiet, SettingsTable.Verbose);
        command.SetAction(async (parsed, cancellation) =>
        {
            var opened = await archive.OpenAsync(parsed, settings.Read(parsed, host), host, cancellation);
            var request = opened.Request(host);
            request = StoreLocation.Find(opened.Settings.Get(SettingsTable.Store), request, opened.Archive, host).For(request, host);
            return await BookMaking.RunAsync(request, opened.Settings, host, cancellation);
        });
        return command;
    }
}
