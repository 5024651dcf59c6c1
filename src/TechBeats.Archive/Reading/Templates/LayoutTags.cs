namespace TechBeats.Archive.Reading.Templates;

/// <summary>Tags that only lay out a screen, or that a book does itself: they go without a word, and what they hold stays.</summary>
internal static class LayoutTags
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "toc", "tableofcontents", "table-of-contents", "center", "centered", "align", "left", "right", "column", "columns", "row", "grid", "cards", "tabs", "tabpane", "steps", "stepper", "content-tabs", "rawhtml", "raw-html", "html", "unsafe",
        "more", "excerpt", "readmore", "lead", "section", "div", "span", "wrap", "container", "math", "katex", "latex", "mathjax", "markdown", "markdownify", "filter", "block", "extends", "from", "import", "cache", "with", "spaceless",
        "autoescape", "cycle", "increment", "decrement", "break", "continue", "layout", "paginate", "seo", "feed_meta", "endexcerpt", "rtl", "ltr", "bidi", "anchor", "clear", "clearfix", "spacer", "hr", "icon", "fa", "fas", "fab", "end", "capture", "gallery", "figure-group", "linenos", "group",
    };

    public static bool AreSilent(string name) => name.Length == 0 || Silent.Contains(name);
}
