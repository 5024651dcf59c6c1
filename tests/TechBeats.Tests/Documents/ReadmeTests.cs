using System.Text.RegularExpressions;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>README.md names the options that each command has.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Commands = ["build", "check", "list", "figures", "demo", "init"];

    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("figures")]
    [InlineData("demo")]
    [InlineData("init")]
    public async Task The_table_of_options_agrees_with_the_help(string command)
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder.Path, command, "--help");
        var offered = Offered().Matches(run.Output).Select(match => match.Groups[1].Value)
            .Except(["--help", "--config", "--import", "--refresh"]);
        Assert.Equal(offered.Order(StringComparer.Ordinal), Named(command).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_command_is_named() =>
        Assert.All(Commands, command => Assert.Contains($"| `techbeats {command}", Readme, StringComparison.Ordinal));

    /// <summary>The options that the table gives to a command by its first letter.</summary>
    private static IEnumerable<string> Named(string command) =>
        from row in Rows().Matches(Readme)
        let commands = row.Groups[2].Value
        where commands == "all" || commands.Split(' ').Contains(command[..1])
        from option in LongOptions().Matches(row.Groups[1].Value)
        select option.Value;

    [GeneratedRegex(@"^\| ([^|]*--[^|]*) \| (all|[a-z]( [a-z])*) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex LongOptions();

    [GeneratedRegex(@"^  (?:-\S+, )*(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Offered();
}
