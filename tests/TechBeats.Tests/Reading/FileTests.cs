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
    public async Task A_book_is_sound(string name)
    {
        var book = await books.ByName(name);
        Assert.Contains("No syntax or stream encoding errors found", Judge.Ask("qpdf", "--check", book.Path), StringComparison.Ordinal);
        Assert.DoesNotContain("error", Judge.Ask("mutool", "info", book.Path), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task Every_font_is_embedded_and_has_unicode(string name)
    {
        var fonts = SeenFont.AllIn(File.ReadAllBytes((await books.ByName(name)).Path));
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.True(font is { IsEmbedded: true, HasUnicode: true }, font.ToString()));
        Assert.All(fonts.Where(font => font.Kind != "Type3"), font => Assert.Matches(@"^[A-Z]{6}\+", font.Name));
    }

    [Theory]
    [MemberData(nameof(Books.Names), MemberType = typeof(Books))]
    public async Task No_link_inside_is_dead(string name)
    {
        var links = (await books.ByName(name)).Finished.Links;
        Assert.NotEmpty(links);
        Assert.Contains(links, link => link.Target is not null);
        Assert.Contains(links, link => link.Address is not null);
        Assert.DoesNotContain(links, link => link is { Address: null, Target: null });
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
        foreach (var issue in root.GetProperty("issues").EnumerateArray())
        {
            var page = book
                .Labels.ToList()
                .IndexOf(issue.GetProperty("page").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
            var title = issue.GetProperty("title").GetString()!;
            Assert.Contains(Blanks().Replace(title, ""), Blanks().Replace(book.Pages[page].Text, ""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sample_says_what_it_is()
    {
        var book = (await books.ByName("demo")).Finished;
        Assert.Equal("Field Notes on Typesetting", book.Title);
        Assert.True(book.IsTagged);

        // A5 in points.
        Assert.All(book.Pages, page => Assert.Equal((419.528, 595.276), (Math.Round(page.Width, 3), Math.Round(page.Height, 3))));
    }

    [Fact]
    public async Task Its_pictures_are_stored_once_and_keep_what_paper_shows()
    {
        var pictures = SeenPicture.AllIn(File.ReadAllBytes((await books.ByName("demo")).Path));
        Assert.True(pictures.Count >= 8);
        Assert.Equal(pictures.Count, pictures.DistinctBy(picture => picture.Data).Count());
        Assert.Contains(pictures, picture => picture.IsJpeg);
        Assert.All(pictures, picture => Assert.InRange(picture.PixelsPerInch, 60, 400));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
