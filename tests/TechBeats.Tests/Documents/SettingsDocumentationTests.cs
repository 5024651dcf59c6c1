using TechBeats.Settings;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>README.md and the settings file that <c>init</c> writes name every setting.</summary>
public sealed class SettingsDocumentationTests
{
    public static TheoryData<string> Keys => [.. SettingsTable.All.Select(setting => setting.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void README_names_the_setting(string key)
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var setting = SettingsTable.All.Single(setting => setting.Key == key);
        Assert.Contains(setting.Help is null ? $"`{key}`" : $"--{key}", readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_writes_every_key_that_an_archive_s_own_file_may_hold()
    {
        using var folder = new TemporaryFolder();
        folder.Write("_posts/2023-05-06-letter.md", "---\ntitle: A letter\n---\nHello.\n");
        await ProgramRun.InAsync(folder.Path, "init");
        var text = File.ReadAllText(folder["techbeats.yml"]);
        Assert.All(SettingsTable.All.Where(setting => setting.UserOnly is null), setting =>
            Assert.Matches($@"(?m)^#?{setting.Key}:", text)
        );
    }
}
