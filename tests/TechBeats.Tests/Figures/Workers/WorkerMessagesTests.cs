using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Pictures;
using Xunit;

namespace TechBeats.Tests.Figures.Workers;

public sealed class WorkerMessagesTests
{
    public static TheoryData<Preparation> Answers =>
    [
        new Printable(true, null, 4, 5, 6, 7, 3, true),
        new Unprintable(new FigureDropped()),
        new Unprintable(new FigureLost(LossReason.Undecodable, LossCause.Damaged, "PNG")),
        new Unprintable(new FigureLost(LossReason.TooLarge)),
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_reads_as_it_was_written(Preparation answer) => Assert.Equal(answer, Exchange(answer, 100));

    [Fact]
    public void An_answer_brings_the_pictures_bytes()
    {
        var answer = Assert.IsType<Printable>(Exchange(new Printable(false, [1, 2, 3], 4, 5, 6, 7, 3, false), 3));

        Assert.Equal([1, 2, 3], answer.Bytes!);
    }

    [Fact]
    public void More_bytes_than_the_maximum_are_refused() =>
        Assert.Throws<InvalidDataException>(() => Exchange(new Printable(false, [1, 2, 3], 4, 5, 6, 7, 3, false), 2));

    [Fact]
    public void A_process_draws_nothing() => Assert.Throws<InvalidDataException>(() => Exchange(new Drawable(80, 50, []), 100));

    [Fact]
    public void A_request_reads_as_it_was_written()
    {
        using var stream = new MemoryStream();
        var limits = new FigureLimits(1, 2, 3, 4, true);
        WorkerMessages.WriteRequest(stream, [7, 8, 9], limits);
        stream.Position = 0;

        var (picture, read) = WorkerMessages.ReadRequest(stream)!.Value;

        Assert.Equal([7, 8, 9], picture);
        Assert.Equal(limits, read);
        Assert.Null(WorkerMessages.ReadRequest(stream));
    }

    [Fact]
    public void An_answer_that_is_cut_off_is_incomplete()
    {
        using var whole = new MemoryStream();
        WorkerMessages.WriteAnswer(whole, new Printable(false, [1, 2, 3], 4, 5, 6, 7, 3, false), 9);
        for (var length = 0; length < whole.Length; length++)
        {
            using var cut = new MemoryStream(whole.ToArray()[..length]);
            Assert.Throws<EndOfStreamException>(() => WorkerMessages.ReadAnswer(cut, 100));
        }
    }

    private static Preparation Exchange(Preparation answer, int maximumBytes)
    {
        using var stream = new MemoryStream();
        WorkerMessages.WriteAnswer(stream, answer, 9);
        stream.Position = 0;
        return WorkerMessages.ReadAnswer(stream, maximumBytes);
    }
}
