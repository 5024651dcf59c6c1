using System.CommandLine;
using TechBeats.Demo;
using TechBeats.Reporting;

namespace TechBeats.Commands;

/// <summary><c>techbeats demo</c>: a book from the sample archive inside the program, without network or store.</summary>
internal static class DemoCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("demo", "Make a book from the sample archive inside the program; needs nothing else.");
        var book = new BookOptions("The file to write; default techbeats-demo.pdf in the current folder");
        var talk = new TalkOptions();
        book.AddTo(command);
        talk.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var settings = book.Of(parsed, surroundings).Over(talk.Of(parsed));
            var request = OpenedBook.RequestOf(settings, SampleArchive.Open(), surroundings) with
            {
                Output = settings.Output ?? surroundings.PathOf("techbeats-demo.pdf"),
                IsOffline = true,
                SystemFonts = [],
            };
            return BookMaking.RunAsync(request, settings.Report, settings.Volume ?? Volume.Normal, surroundings, cancellation);
        });
        return command;
    }
}
