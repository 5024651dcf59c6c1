using TechBeats.Figures.Storing;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Storing;

public sealed class LockFileTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_reads_as_it_was_written()
    {
        IndexEntry[] entries =
        [
            Entry("example.net/a \"quoted\" \\ name.png?x=\u00FC", 'a') with
            {
                ETag = "W/\"5f-\u00E9\"",
                Modified = "Tue, 05 Mar 2024 10:00:00 GMT",
            },
            Entry("example.net/b.png", 'b') with
            {
                Snapshot = new DateOnly(2021, 3, 4),
                Replaces = new string('c', 64),
                Size = "",
                Type = "",
            },
        ];
        NegativeEntry[] negatives =
        [
            new("example.net/c.png", new FigureLost(LossReason.NotFound) { Status = 404 }, Noon) { AskedArchive = Noon.AddDays(1) },
            new("example.net/d.png", new FigureLost(LossReason.TimedOut), Noon),
            new("example.net/e.png", LossDetail.Parse(LossReason.Refused, "a: \"b\"") with { Date = new DateOnly(2023, 1, 2) }, Noon),
        ];

        var text = LockFile.Write(entries.Reverse(), negatives.Reverse());
        var read = LockFile.Read(text);

        Assert.Equal(entries, read.Entries);
        Assert.Equal(negatives, read.NegativeEntries);
        Assert.Empty(read.Damage);
        Assert.Contains("- address: \"example.net/b.png\"\n  sha256: bbbb", text, StringComparison.Ordinal);
        Assert.Contains(
            "lost:\n- address: \"example.net/c.png\"\n  reason: NotFound\n  detail: \"404\"\n  asked: 2024-05-06T12:00:00Z\n"
                + "  archive: 2024-05-07T12:00:00Z\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_many_damaged_lines_the_first_are_reported_and_the_others_counted()
    {
        var read = LockFile.Read("figures:\n" + string.Concat(Enumerable.Repeat("- a\n", 1_000_000)));

        Assert.Empty(read.Entries);
        Assert.Equal(100, read.Damage.Count);
        Assert.Equal((2, "an invalid line of an entry: a"), read.Damage[0]);

        // Each line is an invalid one, and an entry without an address.
        Assert.Equal(2_000_000 - 100, read.FurtherDamage);
    }

    [Fact]
    public void Damaged_entries_are_reported_and_the_others_kept()
    {
        var text = LockFile
            .Write(
                [Entry("example.net/a.png", 'a'), Entry("example.net/b.png", 'b'), Entry("example.net/c.png", 'c')],
                [new NegativeEntry("example.net/d.png", new FigureLost(LossReason.TimedOut), Noon)]
            )
            .Replace(new string('b', 64), "oops", StringComparison.Ordinal)
            .Replace("\"example.net/c.png\"", "example.net/c.png", StringComparison.Ordinal)
            .Replace("asked: 2024-05-06T12:00:00Z", "asked: some day", StringComparison.Ordinal);

        var read = LockFile.Read("<<<<<<< ours\n" + text.Replace("\n", "\r\n", StringComparison.Ordinal) + "  color: red\n");

        Assert.Equal(["example.net/a.png", "example.net/c.png"], read.Entries.Select(entry => entry.Address));
        Assert.Empty(read.NegativeEntries);
        Assert.Equal(
            [
                (1, "an invalid line: <<<<<<< ours"),
                (14, "an entry without the hash of its bytes"),
                (33, "an invalid line of an entry: color: red"),
                (30, "an entry without its reason and time"),
            ],
            read.Damage
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("- ")]
    [InlineData("- address: \"")]
    [InlineData("- address: \"\\uD83D\"\n  sha256: x")]
    [InlineData("lost:\n- address: x\n  reason: 99\n  asked: 2024-01-01")]
    [InlineData("figures: [{ address: x }]")]
    [InlineData("- address: x\n  sha256: \uD83D\uDE00")]
    public void No_text_is_too_odd_to_be_read(string text)
    {
        var read = LockFile.Read(text);

        Assert.Empty(read.Entries);
        Assert.Empty(read.NegativeEntries);
        Assert.Equal(text.Length > 0, read.Damage.Count > 0);
    }

    [Theory]
    [InlineData(LossReason.NotFound, "404", 7)]
    [InlineData(LossReason.Refused, "403", 7)]
    [InlineData(LossReason.NotAPicture, "HTML", 7)]
    [InlineData(LossReason.Refused, "429", 1)]
    [InlineData(LossReason.Refused, "503", 1)]
    [InlineData(LossReason.TimedOut, null, 1)]
    [InlineData(LossReason.Unreachable, "no such host", 1)]
    public void A_temporary_loss_is_retried_sooner_than_a_permanent_one(LossReason reason, string? detail, int days)
    {
        var miss = new NegativeEntry("x", LossDetail.Parse(reason, detail), Noon) { AskedArchive = Noon };

        Assert.Equal(
            (true, true, false),
            (miss.HoldsAt(Noon), miss.HoldsAt(Noon.AddDays(days).AddSeconds(-1)), miss.HoldsAt(Noon.AddDays(days)))
        );
        Assert.Equal((true, false), (miss.HoldsForArchiveAt(Noon.AddDays(6)), miss.HoldsForArchiveAt(Noon.AddDays(7))));

        // From a clock that was wrong.
        Assert.Equal((false, false), (miss.HoldsAt(Noon.AddHours(-1)), miss.HoldsForArchiveAt(Noon.AddHours(-1))));
    }

    private static IndexEntry Entry(string address, char letter) =>
        new(
            address,
            new string(letter, 64),
            "png",
            12345,
            "1600x1000",
            new DateTimeOffset(2023, 10, 11, 12, 13, 14, TimeSpan.Zero),
            "https://" + address
        );
}
