namespace TechBeats.Tests.Reading;

/// <summary>What a designer would count in a finished book: breaks that part what belongs together, short pages, uneven lines.</summary>
internal sealed class PageMeasures
{
    /// <summary>Lines that the last page of an issue should have.</summary>
    public const int LeastLastLines = 5;

    /// <summary>Letters of a word that is too short to be a last line.</summary>
    private const int ShortWord = 6;

    /// <summary>Spaces above this multiple of the book's median make a line loose.</summary>
    private const double Loose = 1.6;

    private readonly List<double> spaces = [];
    private readonly TaggedBook book;

    private PageMeasures(TaggedBook book) => this.book = book;

    public int Issues { get; private set; }

    public int Pages { get; private set; }

    public int Paragraphs { get; private set; }

    public int FullLines { get; private set; }

    public int Hyphens { get; private set; }

    public int LongestRun { get; private set; }

    public List<string> Widows { get; } = [];

    public List<string> Orphans { get; } = [];

    public List<string> Stranded { get; } = [];

    public List<string> ShortLastPages { get; } = [];

    /// <summary>Pages a tenth or more short, the last pages of issues aside.</summary>
    public List<string> ShortPages { get; } = [];

    public List<string> ShortLastLines { get; } = [];

    /// <summary>Short last lines of paragraphs of two lines, which have few other breaks.</summary>
    public int OfTwoLines { get; private set; }

    public int RestsOfWords { get; private set; }

    /// <summary>All findings, each with its kind.</summary>
    public IEnumerable<string> Findings =>
    [
        .. Widows.Select(at => $"widow {at}"),
        .. Orphans.Select(at => $"orphan {at}"),
        .. Stranded.Select(at => $"stranded {at}"),
        .. ShortLastPages.Select(at => $"last {at}"),
        .. ShortPages.Select(at => $"short {at}"),
        .. ShortLastLines.Select(at => $"end {at}"),
    ];

    public double LooseShare
    {
        get
        {
            var median = spaces.Count == 0 ? 0 : spaces.Order().ElementAt(spaces.Count / 2);
            return spaces.Count == 0 ? 0 : (double)spaces.Count(space => space > Loose * median) / spaces.Count;
        }
    }

    public double HyphenShare => FullLines == 0 ? 0 : (double)Hyphens / FullLines;

    public static PageMeasures Of(TaggedBook book)
    {
        var measures = new PageMeasures(book);
        foreach (var article in book.Articles.Where(article => article.Blocks.Count > 0))
        {
            measures.Issues++;
            measures.CountPages(article);
            measures.CountParagraphs(article);
        }

        return measures;
    }

    public override string ToString() =>
        $"issues {Issues}, widows {Widows.Count}, orphans {Orphans.Count}, stranded {Stranded.Count}, "
        + $"last pages under {LeastLastLines} lines {ShortLastPages.Count}, pages {Pages}, a tenth short {ShortPages.Count}, "
        + $"paragraphs {Paragraphs}, short last lines {ShortLastLines.Count}, of two lines {OfTwoLines}, rests {RestsOfWords}, "
        + $"full lines {FullLines}, loose {LooseShare:P2}, hyphens {HyphenShare:P2}, runs {LongestRun}";

    private void CountPages(TaggedArticle article)
    {
        var text = article.Blocks.Where(block => !block.IsNote).ToList();
        var first = text.Min(block => block.Lines[0].Page);
        var last = article.Blocks.Max(block => block.Lines[^1].Page);
        Pages += last - first + 1;
        for (var page = first; page <= last; page++)
        {
            var onPage = text.SelectMany(block => block.Lines.Where(line => line.Page == page).Select(line => (block, line))).ToList();
            if (page == last)
            {
                var lines = onPage.Select(at => Math.Round(at.line.Baseline / 4)).Distinct().Count();
                if (page > first && lines < LeastLastLines && !book.Inks[page].HasPicture)
                {
                    ShortLastPages.Add(At(page, $"{lines} lines end {article.Title}"));
                }

                continue;
            }

            CountShort(page, onPage.Select(at => at.line), article);
            if (onPage.Count > 0)
            {
                CountStranded(onPage.MaxBy(at => at.line.Baseline), article);
            }
        }
    }

    private void CountShort(int page, IEnumerable<TaggedLine> lines, TaggedArticle article)
    {
        var ink = book.Inks[page];
        var notes = article.Blocks.Where(block => block.IsNote).SelectMany(block => block.Lines).Where(line => line.Page == page).ToList();
        var foot = notes.Count == 0 ? ink.Foot : notes.Min(line => line.Baseline) - 24;
        var bottom = Math.Max(lines.Select(line => line.Bottom).DefaultIfEmpty(0).Max(), Math.Min(ink.Bottom, foot));
        if (foot - bottom >= 0.1 * (ink.Foot - ink.Top))
        {
            ShortPages.Add(At(page, $"{foot - bottom:0} points short"));
        }
    }

    private void CountStranded((TaggedBlock Block, TaggedLine Line) lowest, TaggedArticle article)
    {
        var (block, line) = lowest;
        if (!ReferenceEquals(block.Lines[^1], line) || block.Lines[^1].Page != line.Page)
        {
            return;
        }

        var kind = block.IsHeading ? "heading"
            : block.Kind == "Caption" && !book.Inks[line.Page].HasPicture ? "caption"
            : block.IsParagraph && block.Text.EndsWith(':') && !EndsItsItem(block, article) ? "lead-in"
            : block.IsParagraph && block.Lines.Count < 3 && block.Lines.All(each => each.IsBold) && !EndsItsItem(block, article) ? "bold"
            : null;
        if (kind is not null)
        {
            Stranded.Add(At(line.Page, $"{kind}: {block.Text}"));
        }
    }

    /// <summary>True if the block after this one is not inside the same parent: nothing that it could lead to.</summary>
    private static bool EndsItsItem(TaggedBlock block, TaggedArticle article)
    {
        var next = article.Blocks.SkipWhile(each => !ReferenceEquals(each, block)).Skip(1).FirstOrDefault(each => !each.IsNote);
        return next is null || next.Ancestors.Count < block.Ancestors.Count;
    }

    private void CountParagraphs(TaggedArticle article)
    {
        foreach (var block in article.Blocks.Where(block => block.IsParagraph && block.Lines.Count > 1))
        {
            var parts = block.Lines.CountBy(line => line.Page).ToList();
            if (parts.Count > 1 && parts[0].Value == 1)
            {
                Orphans.Add(At(parts[0].Key, block.Lines[0].Text));
            }

            if (parts.Count > 1 && parts[^1].Value == 1)
            {
                Widows.Add(At(parts[^1].Key, block.Lines[^1].Text));
            }

            Paragraphs++;
            var isRest = block.Lines[^2].EndsInHyphen;
            var last = block.Lines[^1].Text;
            if (!last.Contains(' ') && (isRest || last.Count(char.IsLetterOrDigit) < ShortWord))
            {
                RestsOfWords += isRest ? 1 : 0;
                OfTwoLines += block.Lines.Count == 2 ? 1 : 0;
                ShortLastLines.Add(At(block.Lines[^1].Page, $"{block.Lines[^2].Text} / {last}"));
            }

            CountFullLines(block);
        }
    }

    private void CountFullLines(TaggedBlock block)
    {
        var full = block.Lines.Take(block.Lines.Count - 1).ToList();
        var right = full.Max(line => line.Right);
        var run = 0;
        foreach (var line in full)
        {
            var gaps = line.Spaces().ToList();
            if (gaps.Count < 3 || Math.Abs(right - line.Right) > line.Height / 2)
            {
                run = 0;
                continue;
            }

            FullLines++;
            spaces.Add(gaps.Average() / line.Height);
            run = line.EndsInHyphen ? run + 1 : 0;
            Hyphens += line.EndsInHyphen ? 1 : 0;
            LongestRun = Math.Max(LongestRun, run);
        }
    }

    private static string At(int page, string text) => $"page {page + 1}: {text}";
}
