using System.Text.Json;
using Json.Schema;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Documents;

/// <summary>Reports have the form that <c>report.schema.json</c> describes.</summary>
public sealed class ReportSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "TechBeats", "report.schema.json"))
    );

    [Theory]
    [InlineData("build", "--offline", "-o", "book.pdf")]
    [InlineData("check")]
    [InlineData("figures", "--offline", "--import", "rescued")]
    [InlineData("build", "--offline", "--strict", "-o", "book.pdf")]
    public async Task A_report_fits_the_schema(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("_posts/2023-05-06-letter.md", """
            ---
            title: A letter
            ---
            Words, [a link that goes nowhere](), and figures:

            ![Here](here.png)

            ![Lost](https://example.org/lost.png)
            """);
        folder.Write("_posts/here.png", SamplePictures.Drawing(40, 30));
        folder.Write("rescued/other.png", SamplePictures.Drawing(41, 30));
        folder.Write("undated.md", "---\ntitle: Undated\n---\nNo date here.\n");
        var run = await ProgramRun.InAsync(folder.Path, [.. command, "--report", "report.json"]);
        using var report = JsonDocument.Parse(File.ReadAllText(folder["report.json"]));
        var result = Schema.Evaluate(report.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, $"{run}\n{JsonSerializer.Serialize(result)}");
    }

    [Fact]
    public void A_report_with_a_misspelled_name_does_not_fit()
    {
        using var report = JsonDocument.Parse(
            """{ "output": null, "pages": 1, "issues": [], "figures": [], "problem": [], "stages": [] }"""
        );
        Assert.False(Schema.Evaluate(report.RootElement).IsValid);
    }
}
