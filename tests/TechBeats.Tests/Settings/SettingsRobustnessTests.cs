using System.Text;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Settings;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Settings;

/// <summary>Files of settings that nobody wrote by hand: problems, never another exception.</summary>
public sealed class SettingsRobustnessTests
{
    private const string Sound =
        "title: \"Tech Beats\"\nauthor: [Ann, Bo]\nper-issue:\n  a.md: {date: 2023-01-01, number: 3}\n  'b.md':\n    title: |\n"
            + "      Two\n      lines\npaths: [\"*.md\"]\nstore: .techbeats # here\n";

    public static TheoryData<string> Shapes =>
    [
        new string('[', 500),
        "a: " + new string('{', 500),
        string.Concat(Enumerable.Range(0, 200).Select(depth => new string(' ', depth) + "a:\n")),
        string.Concat(Enumerable.Repeat("- ", 20_000)),
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        "title: !!binary x\n",
        "title: !<tag:::> x\n",
        "? [a, b]\n: c\n",
        "title: \"never closed\n",
        "%YAML 9.9\n---\ntitle: x\n...\n...\n",
        "\u0000\u0001",
        "title: \"\\u0007\"\n",
        new string('a', 300_000),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_that_breaks_parsers_is_a_problem_or_nothing(string text) => Read(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Truncated_and_scrambled_files_are_problems()
    {
        var sound = Encoding.UTF8.GetBytes(Sound);
        for (var length = 0; length <= sound.Length; length++)
        {
            Read(sound[..length]);
        }

        var random = new Random(20231011);
        for (var run = 0; run < 2_000; run++)
        {
            var bytes = (byte[])sound.Clone();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Read(bytes);
        }
    }

    private static void Read(byte[] bytes)
    {
        var (root, problems) = YamlText.Read(bytes, "techbeats.yml");
        Assert.True(root is not null || problems.Count > 0);
        var read = root is null
            ? (BookSettings.Empty, Problems: [])
            : SettingsReader.Read(root, new SettingsOrigin("techbeats.yml", "/archive", IsNamed: false, new MemoryTree()));
        var lines = 1 + bytes.Count(value => value is (byte)'\n' or (byte)'\r');
        Assert.All(problems.Concat(read.Problems), problem =>
        {
            Assert.Equal("techbeats.yml", problem.Place?.File);
            Assert.InRange(problem.Place?.Line ?? 0, 0, lines + 1);
        });
    }
}
