using System.CommandLine;
using TechBeats.Archive;
using TechBeats.Building;

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
        var language = new Option<string?>("--language") { Description = "Language of issues that name none, as en or fr-CA", HelpName = "TAG", CustomParser = OptionValues.Language };
        var store = new Option<string?>("--store") { Description = "Folder that keeps the figures; default .techbeats in the archive", HelpName = "DIR" };
        var offline = new Option<bool>("--offline") { Description = "Ask nothing of the network" };
        var hosts = new Option<string[]>("--allow-host") { Description = "A private or loopback host that figures may come from; may repeat", HelpName = "HOST" };
        var talk = new TalkOptions();

        selection.AddTo(command);
        command.Add(title);
        command.Add(author);
        command.Add(language);
        book.AddTo(command);
        command.Add(store);
        command.Add(offline);
        command.Add(hosts);
        talk.AddTo(command);

        command.SetAction(async (parsed, cancellation) =>
        {
            var archive = await ArchivePlace.OpenAsync(surroundings.PlaceOf(selection.ArchiveOf(parsed)), parsed.GetValue(offline), parsed.GetValue(hosts) ?? [], cancellation);
            var request = book.RequestFor(archive.Files, parsed, surroundings) with
            {
                Selection = selection.Of(parsed),
                Title = parsed.GetValue(title),
                Author = parsed.GetValue(author),
                Language = parsed.GetValue(language),
                IsOffline = parsed.GetValue(offline),
                AllowedHosts = parsed.GetValue(hosts) ?? [],
                SystemFonts = SystemFontFolders.Of(surroundings),
                Jobs = talk.JobsOf(parsed),
            };
            request = request with { Store = StorePlace.Of(parsed.GetValue(store), request, archive.Folder, surroundings) };
            return await BookMaking.RunAsync(request, book.ReportOf(parsed, surroundings), talk.VolumeOf(parsed), surroundings, cancellation);
        });
        return command;
    }
}
