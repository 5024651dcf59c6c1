using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Sources.Exports;
using Xunit;

namespace TechBeats.Tests.Sources.Exports;

public sealed class SubstackExportTests
{
    [Fact]
    public async Task A_Substack_export_has_its_titles_in_a_table()
    {
        var tree = SubstackExport.Over(
            new MemoryTree()
                .With(
                    "posts.csv",
                    "post_id,post_date,is_published,title,subtitle\n101.first,2022-03-04T05:06:07.000Z,true,\"First, of all\",\"Said "
                        + "\"\"so\"\"\"\n102.second,2022-03-05T05:06:07.000Z,false,Second,\n"
                )
                .With("posts/101.first.html", "<p>Hello there.</p>")
                .With("posts/102.second.html", "<p>Not yet.</p>")
        );

        var contents = await ArchiveReader.ReadAsync(new ArchiveRequest { Files = tree }, null, TestContext.Current.CancellationToken);

        var issue = Assert.Single(contents.Book.Issues);
        Assert.Equal(("First, of all", "Said \"so\"", new DateOnly(2022, 3, 4)), (issue.Title, issue.Description, issue.Date));
        Assert.Equal("posts/102.second.html", Assert.Single(contents.Skipped).Path);
    }
}
