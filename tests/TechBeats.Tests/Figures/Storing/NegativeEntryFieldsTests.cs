using TechBeats.Figures.Storing;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Storing;

public sealed class NegativeEntryFieldsTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("NotFound", "404", LossReason.NotFound, LossCause.None, null, 404)]
    [InlineData("Refused", "a private address", LossReason.Refused, LossCause.PrivateHost, null, null)]
    [InlineData("Unreachable", "no such host", LossReason.Unreachable, LossCause.NoSuchHost, null, null)]
    [InlineData("NotAPicture", "HTML", LossReason.NotAPicture, LossCause.Content, "HTML", null)]
    [InlineData("TooLarge", "more than 25 MB", LossReason.TooLarge, LossCause.ByteLimit, "25 MB", null)]
    [InlineData("TimedOut", null, LossReason.TimedOut, LossCause.None, null, null)]
    public void Files_of_every_version_are_read(
        string reason,
        string? detail,
        LossReason expected,
        LossCause cause,
        string? subject,
        int? status
    )
    {
        var fields = new Dictionary<string, string>
        {
            ["address"] = "example.net/a.png",
            ["reason"] = reason,
            ["asked"] = "2024-05-06T12:00:00Z",
        };
        if (detail is not null)
        {
            fields["detail"] = detail;
        }

        var entry = NegativeEntryFields.Read(fields);

        Assert.Equal(new NegativeEntry("example.net/a.png", new FigureLost(expected, cause, subject) { Status = status }, Noon), entry);
        Assert.Equal([reason, detail, null, "2024-05-06T12:00:00Z", null], NegativeEntryFields.Write(entry!).Select(field => field.Value));
    }

    [Theory]
    [InlineData("address", "")]
    [InlineData("reason", "Nonsense")]
    [InlineData("reason", "99")]
    [InlineData("asked", "some day")]
    public void Invalid_fields_are_not_an_entry(string name, string value)
    {
        var fields = new Dictionary<string, string>
        {
            ["address"] = "example.net/a.png",
            ["reason"] = "NotFound",
            ["asked"] = "2024-05-06T12:00:00Z",
        };
        fields[name] = value;

        Assert.Null(NegativeEntryFields.Read(fields));
    }
}
