using System.CommandLine;
using TechBeats.Building;
using TechBeats.Demo;

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
            var request = book.RequestFor(SampleArchive.Open(), parsed, surroundings);
            request = request with
            {
                Output = request.Output ?? surroundings.PathOf("techbeats-demo.pdf"),
                IsOffline = true,
                Jobs = talk.JobsOf(parsed),
            };
            return BookMaking.RunAsync(request, book.ReportOf(parsed, surroundings), talk.VolumeOf(parsed), surroundings, cancellation);
        });
        return command;
    }
}
