using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Reads an HTML page as an issue. The page's head gives the front matter, the element with the post gives the text. Menus, forms and other
/// parts of the site are skipped.
/// </summary>
internal static class PageReader
{
    /// <summary>
    /// Selectors of the element with the post, most specific first: exports of Medium and Substack, Ghost and WordPress, microformats, then
    /// HTML's own elements.
    /// </summary>
    private static readonly string[] Roots =
    [
        "section[data-field=body]",
        ".e-content",
        "[itemprop=articleBody]",
        ".gh-content",
        ".entry-content",
        ".post-content",
        ".available-content",
        ".body.markup",
        ".post-body",
        "article",
        "main",
    ];

    private const string Chrome =
        "script:not([src*='gist.github.com']):not([src*='asciinema.org']), noscript:not(:has(img)), "
        + "nav, form, [role=navigation], [role=search], "
        + ".subscription-widget-wrap, .subscription-widget-wrap-editor, .subscribe-widget, .button-wrapper, .share-dialog, .post-ufi, "
        + ".kg-signup-card, .sharedaddy, .jp-relatedposts";

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, SkipComments = true };

    /// <param name="html">The page.</param>
    /// <param name="context">The file's problems, links and figures.</param>
    public static (FrontMatter FrontMatter, IReadOnlyList<Block> Blocks) Read(HtmlWithPlaceholders html, ReadingContext context)
    {
        var page = new HtmlParser(Options).ParseDocument(html.Markup);
        var root = IsWholePage(page, html.Markup) ? RootOf(page) : page.Body ?? page.DocumentElement;
        var frontMatter = FrontMatterOf(page, root);
        ServiceCards.Rewrite(root, frontMatter.Text("canonical_url"));
        foreach (var chrome in root.QuerySelectorAll(Chrome).ToArray())
        {
            chrome.Remove();
        }

        ResolveAddresses(page, root);
        var placeholders = new HtmlPlaceholders(html, context);
        foreach (var style in page.QuerySelectorAll("head style"))
        {
            context.Styles.Add(style);
        }

        HtmlTree.Prepare(root, placeholders);
        var flow = new HtmlFlow(placeholders, []);
        flow.ReadChildren(root);
        flow.Flush();
        return (frontMatter, flow.Blocks);
    }

    /// <summary>
    /// True for a complete web page, which may have parts of the site around the post. False for the content of a feed or a generator's
    /// post, which is the post alone.
    /// </summary>
    private static bool IsWholePage(IDocument page, string markup) =>
        page.Body?.HasAttribute(PageHead.WholePost) != true
        && (page.Doctype is not null
        || page.Title is { Length: > 0 }
        || markup.Contains("<body", StringComparison.OrdinalIgnoreCase)
        || markup.Contains("<html", StringComparison.OrdinalIgnoreCase));

    /// <summary>The element with the post. Selectors with several matches are ignored, since a page that lists posts has many.</summary>
    private static IElement RootOf(IDocument page)
    {
        foreach (var selector in Roots)
        {
            IElement[] found =
            [
                .. page.QuerySelectorAll(selector)
                    .Where(element => !string.IsNullOrWhiteSpace(element.TextContent) && element.ParentElement?.Closest(selector) is null)
                    .Take(2),
            ];
            if (found.Length == 1)
            {
                return found[0];
            }
        }

        return page.Body ?? page.DocumentElement;
    }

    /// <summary>Maximum number of addresses of versions in other languages.</summary>
    private const int MaximumAlternates = 50;

    private static FrontMatter FrontMatterOf(IDocument page, IElement root)
    {
        var values = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        void Add(string key, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                values.TryAdd(key, new FrontMatterValue([EscapedSigns.Remove(text).Trim()], false, 1));
            }
        }

        string? Meta(string name) =>
            (
                page.QuerySelector($"meta[name='{name}']")
                ?? page.QuerySelector($"meta[property='{name}']")
                ?? page.QuerySelector($"meta[itemprop='{name}']")
            )?.GetAttribute("content");

        Add("title", page.QuerySelector(".p-name")?.TextContent);
        if (root.QuerySelector("h1") is null)
        {
            Add("title", Meta("og:title"));
            Add("title", page.QuerySelector("head > title")?.TextContent);
        }

        var time = page.QuerySelector("time.dt-published")
            ?? page.QuerySelector("time[itemprop=datePublished]")
            ?? page.QuerySelector("time[pubdate]");
        Add("date", time?.GetAttribute("datetime") ?? time?.TextContent);
        Add("date", Meta("date") ?? Meta("article:published_time") ?? Meta("datePublished") ?? Meta("dcterms.created"));
        Add("date", page.QuerySelectorAll("time[datetime]").Take(2).ToArray() is [var only] ? only.GetAttribute("datetime") : null);
        Add("author", page.QuerySelector(".p-author")?.TextContent ?? Meta("author"));
        Add("description", Meta("description") ?? Meta("og:description") ?? page.QuerySelector(".p-summary")?.TextContent);
        Add("lang", page.DocumentElement.GetAttribute("lang"));
        Add(
            "canonical_url",
            page.QuerySelector("a.p-canonical")?.GetAttribute("href")
                ?? page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
                ?? Meta("og:url")
        );
        Add("status", Meta("status"));
        Add("post_type", Meta("post_type"));
        Add("untitled", Meta("untitled"));
        Add("keywords", Meta("keywords"));
        var refresh = page.QuerySelector("meta[http-equiv=refresh i]");
        Add(
            "redirect_to",
            refresh?.GetAttribute("content") is { } to && to.Contains("url", StringComparison.OrdinalIgnoreCase) ? to : null
        );
        string[] alternates =
        [
            .. page.QuerySelectorAll("link[hreflang][rel~=alternate]")
                .Where(link => !"x-default".Equals(link.GetAttribute("hreflang"), StringComparison.OrdinalIgnoreCase))
                .Select(link => link.GetAttribute("href"))
                .OfType<string>()
                .Take(MaximumAlternates),
        ];
        values["alternates"] = new FrontMatterValue(alternates, true, 1);
        return new FrontMatter(values);
    }

    /// <summary>Resolves addresses against the page's <c>base</c> element, if it has one (HTML, 4.2.3).</summary>
    private static void ResolveAddresses(IDocument page, IElement root)
    {
        if (
            !Uri.TryCreate(page.QuerySelector("base[href]")?.GetAttribute("href"), UriKind.Absolute, out var site)
            || site.Scheme is not ("http" or "https")
        )
        {
            return;
        }

        foreach (
            (var selector, var attribute) in ImageAddress.Attributes.Select(name => ($"img[{name}]", name)).Prepend(("a[href]", "href"))
        )
        {
            foreach (var element in root.QuerySelectorAll(selector))
            {
                var address = element.GetAttribute(attribute)!.Trim();
                if (
                    address.Length > 0
                    && address[0] != '#'
                    && Addresses.LinkAddress.SchemeOf(address) is null
                    && Uri.TryCreate(site, address, out var absolute)
                )
                {
                    element.SetAttribute(attribute, absolute.AbsoluteUri);
                }
            }
        }
    }
}
