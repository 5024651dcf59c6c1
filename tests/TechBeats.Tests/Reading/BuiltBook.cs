using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using TechBeats.Tests.Support;

namespace TechBeats.Tests.Reading;

/// <summary>A book as its reader has it: a file, and what programs from outside see in it.</summary>
internal sealed class BuiltBook(string path, ProgramRun run)
{
    private readonly Lazy<IReadOnlyList<string>> texts = new(() => Judge.Ask("pdftotext", path, "-").Split('\f')[..^1]);
    private readonly Lazy<IReadOnlyList<string>> drawnTexts = new(() => Judge.Ask("mutool", "draw", "-F", "text", path).Split('\f')[..^1]);
    private readonly Lazy<IReadOnlyList<SeenPage>> pages = new(() => SeenPage.AllOf(Judge.Ask("pdftotext", "-bbox-layout", path, "-")));
    private readonly Lazy<JsonElement> structure = new(() => JsonDocument.Parse(Judge.Ask("qpdf", "--json=2", "--json-key=pagelabels", "--json-key=outlines", path)).RootElement);

    public string Path { get; } = path;

    /// <summary>The run of the program that made it.</summary>
    public ProgramRun Run { get; } = run;

    /// <summary>The text of every page, as it is copied.</summary>
    public IReadOnlyList<string> Texts => texts.Value;

    /// <summary>The text of every page with all glyphs from left to right, as another program reads it: right-to-left words stand backwards.</summary>
    public IReadOnlyList<string> DrawnTexts => drawnTexts.Value;

    /// <summary>The words of every page with their places.</summary>
    public IReadOnlyList<SeenPage> Pages => pages.Value;

    /// <summary>The outline from top to bottom, children after their parents.</summary>
    public IReadOnlyList<OutlineEntry> Outline => [.. EntriesOf(structure.Value.GetProperty("outlines"), 0)];

    /// <summary>What a reader's program calls each page.</summary>
    public IReadOnlyList<string> Labels
    {
        get
        {
            var ranges = structure.Value.GetProperty("pagelabels").EnumerateArray()
                .Select(range => (Index: range.GetProperty("index").GetInt32(), Label: range.GetProperty("label")))
                .ToList();
            return [.. Enumerable.Range(0, Texts.Count).Select(page => LabelOf(page, ranges.Last(range => range.Index <= page)))];
        }
    }

    /// <summary>Index of the first page of the body.</summary>
    public int BodyStart => Labels.ToList().IndexOf("1");

    /// <summary>Makes the book of an archive in a folder of its own.</summary>
    public static async Task<BuiltBook> OfAsync(TemporaryFolder folder, params string[] args)
    {
        var run = await ProgramRun.InAsync(folder.Path, [.. args, "-o", "book.pdf", "--report", "report.json"]);
        Xunit.Assert.True(run.ExitCode == 0, run.ToString());
        return new BuiltBook(folder["book.pdf"], run);
    }

    private static IEnumerable<OutlineEntry> EntriesOf(JsonElement entries, int depth) =>
        entries.EnumerateArray().SelectMany(entry => EntriesOf(entry.GetProperty("kids"), depth + 1)
            .Prepend(new OutlineEntry(depth, entry.GetProperty("title").GetString()!, entry.GetProperty("destpageposfrom1") is { ValueKind: JsonValueKind.Number } page ? page.GetInt32() - 1 : null)));

    private static string LabelOf(int page, (int Index, JsonElement Label) range)
    {
        var number = range.Label.GetProperty("/St").GetInt32() + page - range.Index;
        return range.Label.GetProperty("/S").GetString() == "/r" ? Roman(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int number) =>
        string.Concat(Enumerable.Repeat("x", number / 10)) + (number % 10) switch
        {
            0 => "", 1 => "i", 2 => "ii", 3 => "iii", 4 => "iv", 5 => "v", 6 => "vi", 7 => "vii", 8 => "viii", _ => "ix",
        };
}

/// <summary>A bookmark as an outside program sees it.</summary>
/// <param name="Depth">0 at the top.</param>
/// <param name="Title">Its words.</param>
/// <param name="Page">Index of the page it goes to; null when it goes nowhere.</param>
internal sealed record OutlineEntry(int Depth, string Title, int? Page);

/// <summary>A page as an outside program sees it: lines of words, in points from its top left corner.</summary>
internal sealed record SeenPage(double Width, double Height, IReadOnlyList<SeenLine> Lines)
{
    /// <summary>The pages of what <c>pdftotext -bbox-layout</c> prints.</summary>
    public static IReadOnlyList<SeenPage> AllOf(string layout)
    {
        using var reader = XmlReader.Create(new StringReader(layout), new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Ignore });
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return
        [
            .. XDocument.Load(reader).Descendants(html + "page").Select(page => new SeenPage(
                Number(page, "width"),
                Number(page, "height"),
                [.. page.Descendants(html + "line").Select(line => new SeenLine([.. line.Elements(html + "word").Select(WordOf)]))])),
        ];
    }

    /// <summary>The text in reading order, a line for a line; a hyphen of our own at a line's end is U+00AD.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>Words on one height from left to right, whatever columns and blocks they belong to.</summary>
    public IEnumerable<SeenLine> Rows()
    {
        var row = new List<SeenWord>();
        foreach (var word in Lines.SelectMany(line => line.Words).OrderBy(word => word.Top + word.Bottom))
        {
            if (row.Count > 0 && (word.Top + word.Bottom) / 2 > row[0].Bottom)
            {
                yield return new SeenLine([.. row.OrderBy(seen => seen.Left)]);
                row.Clear();
            }

            row.Add(word);
        }

        if (row.Count > 0)
        {
            yield return new SeenLine([.. row.OrderBy(seen => seen.Left)]);
        }
    }

    private static SeenWord WordOf(XElement word) =>
        new(Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax"), AsRead(word.Value));

    // With boxes, poppler lists the letters of right-to-left words as they stand, from left to right.
    private static string AsRead(string word)
    {
        if (!SeenWord.RunsRightToLeft(word))
        {
            return word;
        }

        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

/// <summary>Words in a row.</summary>
internal sealed record SeenLine(IReadOnlyList<SeenWord> Words)
{
    /// <summary>The words as they are read: right-to-left ones that stand side by side from right to left.</summary>
    public string Text
    {
        get
        {
            var read = new List<string>(Words.Count);
            var start = 0;
            foreach (var word in Words)
            {
                start = SeenWord.RunsRightToLeft(word.Text) ? start : read.Count + 1;
                read.Insert(Math.Min(start, read.Count), word.Text);
            }

            return string.Join(' ', read);
        }
    }

    public double Top => Words[0].Top;
}

/// <summary>A word and the box around it.</summary>
internal readonly record struct SeenWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public static bool RunsRightToLeft(string word) => word.Any(letter => letter is >= '\u0590' and <= '\u08FF');
}
