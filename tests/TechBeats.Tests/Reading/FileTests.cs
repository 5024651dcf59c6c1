using System.Text.Json;
using System.Text.RegularExpressions;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>The file itself: sound, whole, and without a link that goes nowhere.</summary>
public sealed partial class FileTests(Books books)
{
    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task It_is_sound(string name)
    {
        var book = await books.ByName(name);
        Assert.Contains("No syntax or stream encoding errors found", Judge.Ask("qpdf", "--check", book.Path), StringComparison.Ordinal);
        Assert.DoesNotContain("error", Judge.Ask("mutool", "info", book.Path), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_font_is_embedded_and_has_unicode(string name)
    {
        var fonts = Judge.Ask("pdffonts", (await books.ByName(name)).Path).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"yes\s+(yes|no)\s+yes\s+\d+\s+\d+\s*$", font));
        Assert.All(fonts.Where(font => !font.Contains("Type 3", StringComparison.Ordinal)), font => Assert.Matches(@"^[A-Z]{6}\+", font));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task No_link_inside_is_dead(string name)
    {
        var book = await books.ByName(name);
        using var file = JsonDocument.Parse(Judge.Ask("qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=none", book.Path));
        var objects = file.RootElement.GetProperty("qpdf")[1].EnumerateObject()
            .Where(entry => entry.Value.TryGetProperty("value", out _))
            .Select(entry => entry.Value.GetProperty("value"))
            .Where(value => value.ValueKind == JsonValueKind.Object)
            .ToList();
        var named = objects.Where(value => value.TryGetProperty("/Names", out var names) && names.ValueKind == JsonValueKind.Array)
            .SelectMany(value => value.GetProperty("/Names").EnumerateArray().Where((_, index) => index % 2 == 0))
            .Select(key => key.GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        var links = objects.Where(value => value.TryGetProperty("/Subtype", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "/Link").ToList();
        Assert.NotEmpty(links);
        var dead = links.Select(TargetOf).Where(target => target is not null && !named.Contains(target));
        Assert.Equal("", string.Join('\n', dead));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task The_report_agrees_with_the_file(string name)
    {
        var book = await books.ByName(name);
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(book.Path)!, "report.json")));
        var root = report.RootElement;
        Assert.Equal("book.pdf", root.GetProperty("output").GetString());
        Assert.Equal(book.Pages.Count, root.GetProperty("pages").GetInt32());
        Assert.Contains($"Pages:\\s+{book.Pages.Count}\n".Replace("\\s+", "           ", StringComparison.Ordinal), Judge.Ask("pdfinfo", book.Path), StringComparison.Ordinal);
        foreach (var issue in root.GetProperty("issues").EnumerateArray())
        {
            var page = book.Labels.ToList().IndexOf(issue.GetProperty("page").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
            var title = issue.GetProperty("title").GetString()!;
            Assert.Contains(Blanks().Replace(title, ""), Blanks().Replace(book.Texts[page], ""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sample_says_what_it_is()
    {
        var info = Judge.Ask("pdfinfo", (await books.ByName("demo")).Path);
        Assert.Matches(@"Title:\s+Field Notes on Typesetting", info);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Page size:\s+419\.\d+ x 595\.\d+ pts", info);
    }

    [Fact]
    public async Task Its_pictures_are_stored_once_and_keep_what_paper_shows()
    {
        var pictures = Judge.Ask("pdfimages", "-list", (await books.ByName("demo")).Path).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]
            .Select(line => Blanks().Split(line.Trim()))
            .Where(columns => columns[2] == "image")
            .ToList();
        Assert.True(pictures.Count >= 8);
        Assert.Equal(pictures.Count, pictures.DistinctBy(columns => columns[10]).Count());
        Assert.Contains(pictures, columns => columns[8] == "jpeg");
        Assert.All(pictures, columns => Assert.InRange(int.Parse(columns[12], System.Globalization.CultureInfo.InvariantCulture), 60, 400));
    }

    /// <summary>The name of the place inside that the link goes to; null when it goes to the web.</summary>
    private static string? TargetOf(JsonElement link)
    {
        if (link.TryGetProperty("/Dest", out var place))
        {
            return place.GetString();
        }

        var action = link.GetProperty("/A");
        return action.GetProperty("/S").GetString() == "/GoTo" ? action.GetProperty("/D").GetString() : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
