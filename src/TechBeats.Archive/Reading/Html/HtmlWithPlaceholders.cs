using System.Globalization;
using System.Net;
using System.Text;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// HTML as an author wrote it, with placeholders for content from elsewhere. So HTML that opens in one Markdown block
/// and closes in another is parsed as one text by a real parser, while Markdown never passes through HTML:
/// a placeholder is an element whose name the source doesn't use, with a number.
/// </summary>
/// <param name="context">The file's problems, links and figures.</param>
/// <param name="prefix">Prefix of the names of placeholders; it occurs nowhere in the source.</param>
internal sealed class HtmlWithPlaceholders(ReadingContext context, string prefix)
{
    private readonly List<Piece> pieces = [];
    private readonly List<(int Offset, int Line)> starts = [];
    private readonly List<object> held = [];
    private string? markup;
    private int[]? lineEnds;

    private readonly record struct Piece(string Markup, int Line, bool IsAuthors);

    /// <summary>Name of the element that stands for blocks from elsewhere.</summary>
    public string BlockName { get; } = prefix + "-block";

    /// <summary>Name of the element that stands for an inline from elsewhere.</summary>
    public string InlineName { get; } = prefix + "-inline";

    /// <summary>Name of the element that is a paragraph from elsewhere, its inlines within.</summary>
    public string ParagraphName { get; } = prefix + "-paragraph";

    /// <summary>Name of the element that wraps the inlines within it.</summary>
    public string WrapName { get; } = prefix + "-wrap";

    /// <summary>The whole, made safe to parse (<see cref="HtmlGuard"/>). Nothing can be added once it was asked for.</summary>
    public string Markup => markup ??= Join();

    /// <summary>The number of every block placeholder, in order, for those that the parser dropped.</summary>
    public IEnumerable<int> BlockPlaceholders =>
        Enumerable.Range(0, held.Count).Where(number => held[number] is Func<IReadOnlyList<Block>>);

    /// <param name="html">What the author wrote.</param>
    /// <param name="line">Line of the original file on which it begins.</param>
    public void AddHtml(string html, int line) => pieces.Add(new Piece(html, line, IsAuthors: true));

    /// <summary>Adds text, which stays text.</summary>
    public void AddText(string text, int line) => pieces.Add(new Piece(WebUtility.HtmlEncode(text), line, IsAuthors: false));

    /// <summary>Adds a placeholder for blocks, which are made when they are read.</summary>
    public void AddBlocks(Func<IReadOnlyList<Block>> blocks, int line) => AddPlaceholder(BlockName, blocks, line);

    public void AddInline(Inline inline, int line) => AddPlaceholder(InlineName, inline, line);

    /// <summary>Opens a paragraph; <see cref="Close"/> it.</summary>
    public void OpenParagraph(int line) => pieces.Add(new Piece($"<{ParagraphName}>", line, IsAuthors: false));

    /// <summary>Opens an inline that wraps what follows; <see cref="Close"/> it.</summary>
    public void OpenWrap(Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>> wrap, int line)
    {
        pieces.Add(new Piece(StartTag(WrapName), line, IsAuthors: false));
        held.Add(wrap);
    }

    /// <summary>Closes a paragraph or a wrap.</summary>
    public void Close(string name, int line) => pieces.Add(new Piece($"</{name}>", line, IsAuthors: false));

    /// <summary>The content of a placeholder, or null for an unknown number.</summary>
    public T? Held<T>(string? number)
        where T : class =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < held.Count
            ? held[index] as T
            : null;

    /// <summary>The line of the original file of an index of <see cref="Markup"/>.</summary>
    public int LineAt(int index)
    {
        var low = starts.BinarySearch((index, int.MaxValue));
        var piece = (low < 0 ? ~low : low) - 1;
        if (piece < 0)
        {
            return 0;
        }

        (var offset, var line) = starts[piece];
        return line + LineEndsBefore(index) - LineEndsBefore(offset);
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
        held.Add(content);
    }

    private string StartTag(string name) => $"<{name} n={held.Count.ToString(CultureInfo.InvariantCulture)}>";

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
