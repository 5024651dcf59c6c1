using System.Text;
using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Sources.Feeds;
using Xunit;

namespace TechBeats.Tests.Sources.Feeds;

public sealed class FeedTreeTests
{
    private const string Rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Quiet Letters</title>
            <link>https://letters.example/</link>
            <description>Letters &amp; such</description>
            <language>en-GB</language>
            <item>
              <title>Letter #1: Ink</title>
              <link>https://letters.example/ink/</link>
              <pubDate>Sun, 07 Jul 2019 20:31:52 +0000</pubDate>
              <dc:creator>Ann Ink</dc:creator>
              <category>pens</category>
              <category>ink, black</category>
              <description>All about ink.</description>
              <content:encoded><![CDATA[<p>First <a href="/paper/">see paper</a>.</p>
        <p><img src="pen.png" alt="A pen"></p>]]></content:encoded>
            </item>
            <item>
              <title>Letter #2: Paper</title>
              <link>https://letters.example/paper/</link>
              <pubDate>Mon, 08 Jul 2019 20:31:52 +0000</pubDate>
              <content:encoded><![CDATA[One paragraph.

        <strong>Another</strong> one.
        <ul><li>an item</li></ul>]]></content:encoded>
            </item>
          </channel>
        </rss>
        """;

    private const string Atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
          <title>Lettres</title>
          <link rel="self" href="https://lettres.example/atom.xml"/>
          <link href="https://lettres.example/"/>
          <author><name>Jean</name><email>jean@lettres.example</email></author>
          <entry>
            <title type="html">Une &lt;em&gt;lettre&lt;/em&gt;</title>
            <link href="https://lettres.example/une"/>
            <published>2020-02-03T04:05:06Z</published>
            <updated>2021-01-01T00:00:00Z</updated>
            <category term="encre"/>
            <summary>Un mot.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Bonjour <b>à tous</b><br/>et bonsoir.</p></div></content>
          </entry>
        </feed>
        """;

    private const string Json =
        """
        { "version": "https://jsonfeed.org/version/1.1", "title": "Notes", "home_page_url": "https://notes.example/", "language": "de",
          "items": [ { "id": "1", "url": "https://notes.example/eins", "title": "Eins", "date_published": "2022-05-06T07:08:09Z",
                       "authors": [ { "name": "Eva" } ], "tags": ["a", "b"], "content_text": "Erster Absatz.\n\nZweiter <Absatz>." } ] }
        """;

    [Theory]
    [InlineData("titl")]
    [InlineData("vers")]
    [InlineData("content_htm")]
    public void A_name_with_half_of_a_character_ends_nothing(string name)
    {
        var json = $$"""{ "{{name}}\ud83d": "y", "feed_url": "z", "items": [ { "{{name}}\ud83d": "y", "content_text": "Words" } ] }""";

        Assert.Equal("Words", FeedReader.Read(Encoding.UTF8.GetBytes(json), "feed.json")!.Entries.Single().Content);
    }

    [Theory]
    [InlineData(
        """<rss><channel><title>a&#xD800;</title><link>http://b&#xDC00;.example/</link><item><title>c&#xD800;d</title>"""
            + """<link>http://e&#xD800;f.example/g</link><description>Words &lt;a href="http://h&#xDFFF;.example/"&gt;i&lt;/a&gt; """
            + """&lt;img src="http://j&#xD801;.example/k.png"&gt;</description><enclosure url="http://l&#xD800;.example/m.mp3"/>"""
            + "</item></channel></rss>"
    )]
    [InlineData(
        """{"version":"https://jsonfeed.org/version/1","title":"a\ud800","home_page_url":"http://b\ud800.example","items":[{"id":"1","""
            + """ "title":"c\ud83d\ude00\ud800d","url":"http://e\udc00.example/f","""
            + """ "content_html":"Words <a href='http://g\ud800.example'>h</a>"}]}"""
    )]
    public async Task Half_of_a_character_in_text_and_hosts_ends_nothing(string feed)
    {
        var issue = Assert.Single((await ReadAsync(feed)).Book.Issues);

        Assert.StartsWith("c", issue.Title, StringComparison.Ordinal);
        Assert.StartsWith("Words", PlainText.FirstIn(issue.Blocks), StringComparison.Ordinal);
        Assert.DoesNotContain(issue.Title.EnumerateRunes(), rune => rune.Value is >= 0xD800 and <= 0xDFFF);
    }

    [Theory]
    [InlineData("<title>One</title><title>Two</title><pubDate>Sun, 07 Jul 2019 20:31:52 +0000</pubDate>")]
    [InlineData(
        "<title>One</title><pubDate>Sun, 07 Jul 2019 20:31:52 +0000</pubDate><d:date "
            + "xmlns:d='http://purl.org/dc/elements/1.1/'>2020-01-01</d:date>"
    )]
    public void The_first_of_two_equal_elements_counts(string said)
    {
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes($"<rss><channel><item>{said}</item></channel></rss>"), "feed.xml")!;

        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("One", "Sun, 07 Jul 2019 20:31:52 +0000"), (entry.Title, entry.Date));
    }

    [Fact]
    public async Task Entries_of_rss_are_issues_with_their_content()
    {
        var contents = await ReadAsync(Rss);

        Assert.Equal("Quiet Letters", contents.Book.Title);
        Assert.Equal("Letters & such", contents.Book.Subtitle);
        Assert.Equal("https://letters.example/", contents.Book.SiteAddress);
        var first = contents.Book.Issues[0];
        Assert.Equal(
            ("Letter #1: Ink", 1, new DateOnly(2019, 7, 7), "Ann Ink", "en-GB"),
            (first.Title, first.Number, first.Date, first.Author, first.Language)
        );
        Assert.Equal(["pens", "ink black"], first.Tags);
        Assert.Equal("All about ink.", first.Description);
        Assert.Contains(first.Blocks, block => block is FigureBlock { Figures: [{ Address: "https://letters.example/ink/pen.png" }] });
        Assert.Equal(3, contents.Book.Issues[1].Blocks.Count);
    }

    [Fact]
    public async Task Entries_of_Atom_are_issues_with_their_content()
    {
        var contents = await ReadAsync(Atom);

        Assert.Equal(("Lettres", "Jean"), (contents.Book.Title, contents.Book.Author));
        var issue = Assert.Single(contents.Book.Issues);
        Assert.Equal(
            ("Une lettre", new DateOnly(2020, 2, 3), "fr", "Un mot."),
            (issue.Title, issue.Date, issue.Language, issue.Description)
        );
        Assert.Equal(["encre"], issue.Tags);
        Assert.Equal(5, issue.WordCount);
    }

    [Fact]
    public async Task And_json_with_plain_text()
    {
        var issue = Assert.Single((await ReadAsync(Json)).Book.Issues);

        Assert.Equal(
            ("Eins", new DateOnly(2022, 5, 6), "Eva", "de", 2),
            (issue.Title, issue.Date, issue.Author, issue.Language, issue.Blocks.Count)
        );
    }

    [Fact]
    public async Task A_feed_that_is_no_xml_is_mended_and_told()
    {
        var broken = Rss.Replace("Letter #1: Ink", "Letter #1: Ink &nbsp;& Co", StringComparison.Ordinal)
            .Replace("<rss", "<!DOCTYPE rss [<!ENTITY a \"b\">]>\n<rss", StringComparison.Ordinal);

        var contents = await ReadAsync(broken);

        Assert.Equal("Letter #1: Ink & Co", contents.Book.Issues[0].Title);
        Assert.Equal(Severity.Info, Assert.Single(contents.Problems, problem => problem.Slug == ProblemSlugs.BadFeed).Severity);
    }

    [Fact]
    public async Task Entries_before_and_at_a_damage_are_read()
    {
        var contents = await ReadAsync(Rss[..Rss.IndexOf("<strong>", StringComparison.Ordinal)]);

        Assert.Equal(["Letter #1: Ink", "Letter #2: Paper"], contents.Book.Issues.Select(issue => issue.Title));
        Assert.Equal("One paragraph.", PlainText.FirstIn(contents.Book.Issues[1].Blocks));
        Assert.Equal(Severity.Warning, Assert.Single(contents.Problems, problem => problem.Slug == ProblemSlugs.BadFeed).Severity);
    }

    [Fact]
    public void A_page_a_site_map_and_data_are_no_feeds()
    {
        Assert.Null(FeedTree.Open("<html><body>x</body></html>"u8.ToArray(), "a.xml"));
        Assert.Null(FeedTree.Open("<urlset><url/></urlset>"u8.ToArray(), "a.xml"));
        Assert.Null(FeedTree.Open("{\"items\":[{\"a\":1}]}"u8.ToArray(), "a.json"));
        Assert.Null(FeedTree.Open("---\nlayout: null\n---\n<feed></feed>"u8.ToArray(), "a.xml"));
        Assert.Null(FeedTree.Open([], "a.xml"));
    }

    [Fact]
    public void A_folder_with_nothing_but_a_feed_is_that_feed()
    {
        Assert.NotNull(FeedTree.FindIn(new MemoryTree().With("other.json", "{}").With("feed.xml", Rss)));
    }

    [Fact]
    public async Task Ghost_exports_its_posts_as_json()
    {
        var contents = await ReadAsync(
            """
            {"db":[{"meta":{},"data":{"settings":[{"key":"title","value":"Spirits"}],"posts":[
            {"title":"One","slug":"one","html":"<p>Boo to you.</p>",
            "status":"published","published_at":"2021-02-03T00:00:00.000Z","type":"post"},
            {"title":"Two","slug":"two","html":"<p>x</p>","status":"draft","type":"post"}]}}]}
            """
        );

        Assert.Equal("Spirits", contents.Book.Title);
        Assert.Equal("One", Assert.Single(contents.Book.Issues).Title);
        Assert.Contains(contents.Problems, problem => problem.Slug == ProblemSlugs.SkippedDraft);
    }

    [Fact]
    public void Broken_feeds_are_read_in_part_or_not_at_all()
    {
        var random = new Random(11);
        foreach (var whole in (string[])[Rss, Atom, Json])
        {
            var bytes = Encoding.UTF8.GetBytes(whole);
            for (var round = 0; round < 1000; round++)
            {
                var damaged = round % 2 == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
                for (var flips = round % 2 * (1 + random.Next(8)); flips > 0; flips--)
                {
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                }

                var tree = FeedTree.Open(damaged, "feed");
                Assert.True(tree is null || tree.Files.All(file => tree.Read(file.Path, 100_000).Length > 0));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_shapes_are_read(int seed)
    {
        string[] names = ["item", "entry", "title", "link", "content", "c:encoded", "media:group", "media:content", "wp:postmeta", "p"];
        string[] attributes = ["", " type='html'", " x:type=\"image/png\"", " href='a'", " url=b.mp3", " xml:base='http://c.example/'"];
        string[] texts = ["", "e", "&lt;p&gt;f&lt;/p&gt;", "&", "<", "<![CDATA[g", "]]>", "<!--", "-->", "&#xD800;", "\u0001", "\n\n"];
        var random = new Random(seed);
        string Any(string[] pieces) => pieces[random.Next(pieces.Length)];
        for (var round = 0; round < 500; round++)
        {
            var feed = new StringBuilder(round % 2 == 0 ? "<rss><channel><item>" : "<feed xmlns='http://www.w3.org/2005/Atom'><entry>");
            for (var count = random.Next(1, 40); count > 0; count--)
            {
                feed.Append(random.Next(3) == 0 ? $"</{Any(names)}>" : $"<{Any(names)}{Any(attributes)}>").Append(Any(texts));
            }

            var tree = FeedTree.Open(Encoding.UTF8.GetBytes(feed.ToString()), "feed");
            Assert.True(tree is not null, feed.ToString());
            Assert.All(tree.Files, file => Assert.Equal(file.Length, tree.Read(file.Path, long.MaxValue).Length));
        }
    }

    [Theory]
    [InlineData(1)]
    public void Random_documents_of_editors_are_read(int seed)
    {
        string[] types = ["paragraph", "text", "image", "list", "listitem", "link", "markdown", "callout", "odd", "heading", "gallery"];
        string[] values = ["\"a\"", "1", "null", "[]", "{}", "\"\\ud800\"", "[[0,[0],1,\"b\"]]", "[10,0]", "true"];
        string[] keys = ["text", "children", "format", "tag", "src", "url", "sections", "cards", "markups", "images", "root"];
        var random = new Random(seed);
        string Any(string[] pieces) => pieces[random.Next(pieces.Length)];
        string Node(int depth) =>
            $"{{\"type\":\"{Any(types)}\",\"{Any(keys)}\":{Any(values)},\"{Any(keys)}\":{Any(values)},\"children\":["
            + string.Join(',', Enumerable.Range(0, depth > 4 ? 0 : random.Next(3)).Select(_ => Node(depth + 1))) + "]}";
        for (var round = 0; round < 1000; round++)
        {
            var lexical = LexicalHtml.Convert($"{{\"root\":{Node(0)}}}");
            var sections = $"[[{random.Next(12)},{Any(values)},{Any(values)}],{Any(values)}]";
            var mobiledoc = MobiledocHtml.Convert($"{{\"sections\":{sections},\"{Any(keys)}\":{Any(values)}}}");
            Assert.NotNull(lexical);
            Assert.NotNull(mobiledoc);
        }
    }

    [Theory]
    [InlineData("<rss><channel>", "<a>", 200_000)]
    [InlineData("<rss><channel><item><description>", "<a>", 200_000)]
    [InlineData("{\"items\":", "[", 200_000)]
    [InlineData("<rss><channel>", "<item><title>x</title></item>", 30_000)]
    [InlineData("<rss><channel>", "&", 100_000)]
    public void Shapes_that_random_bytes_never_find_end_soon(string start, string part, int times)
    {
        var tree = FeedTree.Open(Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(part, times))), "feed");
        Assert.True(tree is null || tree.Files.Count <= 20_000);
    }

    private static Task<ArchiveContents> ReadAsync(string feed) =>
        ArchiveReader.ReadAsync(
            new ArchiveRequest { Files = FeedTree.Open(Encoding.UTF8.GetBytes(feed), "feed.xml")! },
            null,
            TestContext.Current.CancellationToken
        );
}
