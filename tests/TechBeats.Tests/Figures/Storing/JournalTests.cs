using TechBeats.Figures.Storing;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Storing;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Entries_after_a_claim_go_to_a_new_file()
    {
        var journal = new Journal(folder.Path);
        journal.Add("a");
        journal.Add("b");
        var claimed = Assert.Single(journal.Claim());
        journal.Add("c");

        Assert.Equal("ab", Journal.ReadWhole(claimed));
        Assert.Equal(["ab", "c"], journal.ReadAll().Order());
    }

    [Fact]
    public void Two_builds_write_two_files()
    {
        new Journal(folder.Path).Add("a");
        new Journal(folder.Path).Add("b");

        Assert.Equal(["a", "b"], new Journal(folder.Path).ReadAll().Order());
    }

    [Fact]
    public void A_missing_folder_is_an_empty_journal()
    {
        var journal = new Journal(folder["none"]);

        Assert.Empty(journal.ReadAll());
        Assert.Empty(journal.Claim());
    }
}
