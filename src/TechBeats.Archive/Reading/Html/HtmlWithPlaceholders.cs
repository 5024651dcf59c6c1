using System.Globalization;
using System.Net;
using System.Text;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// HTML of the author with placeholders for other content. HTML that opens in one Markdown block and closes in another is thus parsed as
/// one text, while Markdown never passes through HTML. A placeholder is a numbered element whose name does not occur in the source.
/// </summary>
/// <param name="context">The file's problems, links and figures.</param>
/// <param name="prefix">Prefix of the placeholders' element names. It does not occur in the source.</param>
internal sealed class HtmlWithPlaceholders(ReadingContext context, string prefix)
{
    private readonly List<Piece> pieces = [];
    private readonly List<(int Offset, int Line)> starts = [];
    private readonly List<object> contents = [];
    private string? markup;
    private int[]? lineEnds;

    private readonly record struct Piece(string Markup, int Line, bool IsAuthors);

    /// <summary>True if the HTML is that of blocks within Markdown. Its paragraphs of Markdown are placeholders.</summary>
    public bool IsWithinMarkdown { get; init; }

    /// <summary>Name of the placeholder element for blocks.</summary>
    public string BlockName { get; } = prefix + "-block";

    /// <summary>Name of the placeholder element for an inline.</summary>
    public string InlineName { get; } = prefix + "-inline";

    /// <summary>Name of the placeholder element for a paragraph, which contains its inlines.</summary>
    public string ParagraphName { get; } = prefix + "-paragraph";

    /// <summary>Name of the placeholder element that wraps the inlines inside it.</summary>
    public string WrapName { get; } = prefix + "-wrap";

    /// <summary>The whole markup, made safe to parse (<see cref="HtmlGuard"/>). Nothing can be added after the first read.</summary>
    public string Markup => markup ??= Join();

    /// <summary>The numbers of all block placeholders, in order. They include those that the parser dropped.</summary>
    public IEnumerable<int> BlockPlaceholders =>
        Enumerable.Range(0, contents.Count).Where(number => contents[number] is Func<IReadOnlyList<Block>>);

    /// <param name="html">HTML of the author.</param>
    /// <param name="line">First line of the HTML in the original file.</param>
    public void AddHtml(string html, int line) => pieces.Add(new Piece(EscapedSigns.MarkReferences(html), line, IsAuthors: true));

    /// <summary>Adds text. Its markup characters are escaped.</summary>
    public void AddText(string text, int line) => pieces.Add(new Piece(WebUtility.HtmlEncode(text), line, IsAuthors: false));

    /// <summary>Adds a placeholder for blocks. The blocks are created when the placeholder is read.</summary>
    public void AddBlocks(Func<IReadOnlyList<Block>> blocks, int line) => AddPlaceholder(BlockName, blocks, line);

    public void AddInline(Inline inline, int line) => AddPlaceholder(InlineName, inline, line);

    /// <summary>Opens a paragraph, which <see cref="Close"/> ends.</summary>
    public void OpenParagraph(int line) => pieces.Add(new Piece($"<{ParagraphName}>", line, IsAuthors: false));

    /// <summary>Opens a wrapper around the inlines that follow, which <see cref="Close"/> ends.</summary>
    public void OpenWrap(Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>> wrap, int line)
    {
        pieces.Add(new Piece(StartTag(WrapName), line, IsAuthors: false));
        contents.Add(wrap);
    }

    /// <summary>Closes a paragraph or a wrapper.</summary>
    public void Close(string name, int line) => pieces.Add(new Piece($"</{name}>", line, IsAuthors: false));

    /// <summary>The content of a placeholder, or null for an unknown number.</summary>
    public T? ContentOf<T>(string? number)
        where T : class =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < contents.Count
            ? contents[index] as T
            : null;

    /// <summary>The line in the original file of an index into <see cref="Markup"/>.</summary>
    public int LineAt(int index)
    {
        var low = starts.BinarySearch((index, int.MaxValue));
        var piece = (low < 0 ? ~low : low) - 1;
        if (piece < 0)
        {
            return 0;
        }

        (var offset, var line) = starts[piece];
        return Math.Min(line + LineEndsBefore(index) - LineEndsBefore(offset), context.Log.LastLine);
    }

    private int LineEndsBefore(int index)
    {
        lineEnds ??= [.. Enumerable.Range(0, Markup.Length).Where(at => Markup[at] == '\n')];
        var found = Array.BinarySearch(lineEnds, index);
        return found < 0 ? ~found : found;
    }

    private void AddPlaceholder(string name, object content, int line)
    {
        pieces.Add(new Piece($"{StartTag(name)}</{name}>", line, IsAuthors: false));
        contents.Add(content);
    }

    private string StartTag(string name) => $"<{name} n={contents.Count.ToString(CultureInfo.InvariantCulture)}>";

    private string Join()
    {
        var guard = new HtmlGuard(context.Log, [.. pieces.Where(piece => piece.IsAuthors).Select(piece => (piece.Markup, piece.Line))]);
        var joined = new StringBuilder();
        foreach (var piece in pieces)
        {
            starts.Add((joined.Length, piece.Line));
            joined.Append(piece.IsAuthors ? guard.MakeSafe(piece.Markup) : piece.Markup);
        }

        return joined.ToString();
    }
}
