using System.CommandLine;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary><c>techbeats build</c>: makes the book.</summary>
internal static class BuildCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("build", "Make the book.");
        var selection = new SelectionOptions();
        var book = new BookOptions("The file to write; default TITLE-PERIOD.pdf in the current folder");
        var title = new Option<string?>("--title") { Description = "Title over what the archive says", HelpName = "TITLE" };
        var author = new Option<string?>("--author") { Description = "Author over what the archive says", HelpName = "AUTHOR" };
        var store = new Option<string?>("--store") { Description = "Folder that keeps the figures; default .techbeats in the archive", HelpName = "DIR" };
        var offline = new Option<bool>("--offline") { Description = "Ask nothing of the network" };
        var hosts = new Option<string[]>("--allow-host") { Description = "A private or loopback host that figures may come from; may repeat", HelpName = "HOST" };
        var talk = new TalkOptions();

        selection.AddTo(command);
        command.Add(title);
        command.Add(author);
        book.AddTo(command);
        command.Add(store);
        command.Add(offline);
        command.Add(hosts);
        talk.AddTo(command);

        command.SetAction(async (parsed, cancellation) =>
        {
            var said = new BookSettings
            {
                Title = parsed.GetValue(title),
                Author = parsed.GetValue(author),
                Store = parsed.GetValue(store),
                IsOffline = parsed.Flag(offline),
                AllowedHosts = parsed.All(hosts),
            }.Over(selection.Of(parsed)).Over(book.Of(parsed, surroundings)).Over(talk.Of(parsed));
            var opened = await OpenedBook.OpenAsync(selection.ArchiveOf(parsed), selection.ConfigOf(parsed), said, surroundings, cancellation);
            var request = opened.Request(surroundings);
            request = request with { Store = StorePlace.Of(opened.Settings.Store, request, opened.Archive.Folder, surroundings) };
            return await BookMaking.RunAsync(request, opened.Settings.Report, opened.Volume, surroundings, cancellation);
        });
        return command;
    }
}
