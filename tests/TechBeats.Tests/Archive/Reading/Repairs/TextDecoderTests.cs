using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Repairs;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("caf\u00C3\u00A9 and caf\u00E9", "café and café")]
    [InlineData("caf\u00C3\u00A9\n\u0093na\u00EFve\u0094 caf\u00E9", "café\n“naïve” café")]
    [InlineData("\u00E9t\u00E9 \u00E0 No\u00EBl", "été à Noël")]
    public void A_stray_byte_damages_itself_alone(string bytes, string text)
    {
        var log = new ProblemLog("a.md");

        Assert.Equal(text, TextDecoder.Decode([.. bytes.Select(character => (byte)character)], log));
        Assert.Equal(ProblemSlugs.UndecodableText, Assert.Single(log.InOrder()).Slug);
    }
}
