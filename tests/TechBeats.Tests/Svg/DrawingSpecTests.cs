using System.Text;
using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Svg;
using TechBeats.Tests.Specs;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Svg;

/// <summary>Every example of <c>Specs/svg.md</c>: a drawing's source, and the shapes that come of it.</summary>
public sealed class DrawingSpecTests
{
    private static readonly Lock Writing = new();

    private static string Path => System.IO.Path.Combine(Repository.Tests, "Specs", "svg.md");

    public static TheoryData<int, string> Examples
    {
        get
        {
            var examples = new TheoryData<int, string>();
            foreach (var example in SpecFile.Read(Path).Examples)
            {
                examples.Add(example.Number, example.Section);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_the_outline(int number, string section)
    {
        var example = SpecFile.Read(Path).Examples[number - 1];
        var bytes = Encoding.UTF8.GetBytes(
            example.Source.StartsWith("<svg", StringComparison.Ordinal) || example.Source.StartsWith("<?xml", StringComparison.Ordinal)
                ? example.Source
                : $"<svg viewBox=\"0 0 100 100\">\n{example.Source}\n</svg>"
        );
        Assert.True(DrawingReader.Recognizes(bytes));
        var (outline, omissions) = DrawingPreparer.Prepare(bytes) switch
        {
            Drawable drawable => (DrawingOutline.Of(DrawingPreparer.Open(bytes)), string.Join('\n', drawable.Omissions)),
            Unprintable { Result: FigureLost lost } => ($"{lost.Reason}: {LossDetail.Describe(lost)}", ""),
            _ => ("?", ""),
        };
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            lock (Writing)
            {
                SpecFile.Read(Path).Rewrite(number, outline, omissions);
            }
        }

        Assert.Equal(example.Outline, outline);
        Assert.Equal($"{section}: {example.Problems}", $"{section}: {omissions}");
    }
}
