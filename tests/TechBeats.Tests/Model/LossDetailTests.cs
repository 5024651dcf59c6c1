using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Model;

public sealed class LossDetailTests
{
    public static TheoryData<LossCause> Causes => [.. Enum.GetValues<LossCause>()];

    [Theory]
    [MemberData(nameof(Causes))]
    public void A_detail_reads_as_it_was_written(LossCause cause)
    {
        var reason = cause is LossCause.Content or LossCause.Damaged ? LossReason.Undecodable : LossReason.TooLarge;
        var bare = new FigureLost(reason, cause);
        var subject = LossDetail.Parse(reason, LossDetail.Describe(bare)) == bare ? null : "12 \u00D7 34";
        var loss = bare with { Subject = subject };

        Assert.Equal(loss, LossDetail.Parse(reason, LossDetail.Describe(loss)));
    }

    [Theory]
    [InlineData(LossReason.NotFound, "404", 404)]
    [InlineData(LossReason.Refused, "503", 503)]
    [InlineData(LossReason.Refused, "5xx", null)]
    [InlineData(LossReason.Refused, "5030", null)]
    [InlineData(LossReason.Undecodable, "404", null)]
    public void A_detail_of_three_digits_is_a_status(LossReason reason, string detail, int? status)
    {
        var loss = LossDetail.Parse(reason, detail);

        Assert.Equal(status, loss.Status);
        Assert.Equal(detail, LossDetail.Describe(loss));
    }

    [Theory]
    [InlineData("damaged ")]
    [InlineData(" pixels")]
    [InlineData("words of an older version")]
    [InlineData("private")]
    public void Unknown_words_are_kept(string detail) =>
        Assert.Equal(detail, LossDetail.Describe(LossDetail.Parse(LossReason.Refused, detail)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_detail_is_no_cause(string? detail) =>
        Assert.Equal(new FigureLost(LossReason.TimedOut), LossDetail.Parse(LossReason.TimedOut, detail));
}
