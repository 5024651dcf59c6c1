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
        var source = new FigureSourceOptions();
        var talk = new TalkOptions();

        selection.AddTo(command);
        command.Add(title);
        command.Add(author);
        book.AddTo(command);
        source.AddTo(command);
        talk.AddTo(command);

        command.SetAction(async (parsed, cancellation) =>
        {
            var said = new BookSettings
            {
                Title = parsed.GetValue(title),
                Author = parsed.GetValue(author),
            }.Over(source.Of(parsed)).Over(selection.Of(parsed)).Over(book.Of(parsed, surroundings)).Over(talk.Of(parsed));
            var opened = await OpenedBook.OpenAsync(selection.ArchiveOf(parsed), selection.ConfigOf(parsed), said, surroundings, cancellation);
            var request = opened.Request(surroundings);
            request = StorePlace.Of(opened.Settings.Store, request, opened.Archive, surroundings).For(request, surroundings);
            return await BookMaking.RunAsync(request, opened.Settings.Report, opened.Volume, surroundings, cancellation);
        });
        return command;
    }
}
