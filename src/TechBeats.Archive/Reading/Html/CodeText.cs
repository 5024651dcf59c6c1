using System.Text;
using AngleSharp.Dom;
using TechBeats.Archive.Reading.Styles;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Collects the text of code as its lines. Highlighters make each line an element and put numbers beside it: a line element ends its line
/// if its text does not, and numbers and buttons are dropped.
/// </summary>
internal sealed class CodeText
{
    private readonly StringBuilder text = new();

    /// <summary>Indexes after line numbers that stand in the lines themselves.</summary>
    private readonly List<int> afterNumbers = [];

    /// <summary>True if a line element ended without a line end, which the next content needs.</summary>
    private bool isLineEndDue;

    /// <summary>Adds the content of an element.</summary>
    public void Add(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText plain)
            {
                if (!IsBetweenLines(plain))
                {
                    Append(plain.Data.Replace('\u00A0', ' '));
                }
            }
            else if (child is IElement element)
            {
                Add(element);
            }
        }
    }

    /// <summary>The lines. A space between the numbers and the text of all numbered lines is dropped.</summary>
    public override string ToString()
    {
        var lines = text.ToString();
        if (afterNumbers.Count == 0 || !afterNumbers.TrueForAll(at => at >= lines.Length || lines[at] is ' ' or '\n'))
        {
            return lines;
        }

        var rest = new StringBuilder(lines.Length);
        var from = 0;
        foreach (var at in afterNumbers.Where(at => at < lines.Length && lines[at] == ' '))
        {
            rest.Append(lines, from, at - from);
            from = at + 1;
        }

        return rest.Append(lines, from, lines.Length - from).ToString();
    }

    private void Add(IElement element)
    {
        if (element.LocalName == "br")
        {
            Append("\n");
            return;
        }

        if (CodeMarkup.IsNoCode(element))
        {
            return;
        }

        if (CodeMarkup.IsLineNumber(element))
        {
            if (element.LocalName is not ("td" or "th" or "pre" or "div"))
            {
                EndDueLine();
                afterNumbers.Add(text.Length);
            }

            return;
        }

        if (element is { LocalName: "td", NextElementSibling: not null })
        {
            AddCell(element);
            return;
        }

        if (!IsLine(element))
        {
            Add((INode)element);
            return;
        }

        if (isLineEndDue)
        {
            EndDueLine();
        }
        else if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        var start = text.Length;
        Add((INode)element);
        isLineEndDue = text.Length == start || text[^1] != '\n' || isLineEndDue;
    }

    private void Append(string more)
    {
        if (more.Length == 0)
        {
            return;
        }

        if (isLineEndDue && more[0] == '\n')
        {
            isLineEndDue = false;
        }

        EndDueLine();
        text.Append(more);
    }

    private void EndDueLine()
    {
        if (isLineEndDue)
        {
            text.Append('\n');
            isLineEndDue = false;
        }
    }

    private static bool IsLine(IElement element) =>
        element.LocalName is "div" or "p" or "li" or "tr" or "pre" or "dd"
        || (element.LocalName is "span" or "code" && (
            element.ClassList.Any(name => name is "line" or "code-line" or "token-line" or "view-line" or "hljs-ln-line" or "codeline")
            || CssDeclarations.Of(element)["display"] is "block" or "flex" or "grid"))
        || (element is { LocalName: "code", ParentElement.LocalName: "pre" }
            && (element.PreviousElementSibling ?? element.NextElementSibling) is { LocalName: "code" });

    /// <summary>True for white space that only separates the elements of two lines in the source.</summary>
    private static bool IsBetweenLines(IText plain) =>
        string.IsNullOrWhiteSpace(plain.Data)
        && (IsBlock(plain.PreviousSibling) || IsBlock(plain.NextSibling))
        && (plain.PreviousSibling is null || IsBlock(plain.PreviousSibling))
        && (plain.NextSibling is null || IsBlock(plain.NextSibling));

    private static bool IsBlock(INode? node) =>
        node is IElement { LocalName: "div" or "p" or "li" or "tr" or "td" or "th" or "tbody" or "table" or "ol" or "ul" or "pre" };

    /// <summary>Adds a cell unless it has nothing but numbers.</summary>
    private void AddCell(IElement cell)
    {
        var (start, wasDue) = (text.Length, isLineEndDue);
        Add((INode)cell);
        for (var index = start; index < text.Length; index++)
        {
            if (!char.IsWhiteSpace(text[index]))
            {
                return;
            }
        }

        (text.Length, isLineEndDue) = (start, wasDue);
        afterNumbers.RemoveAll(at => at > start);
    }
}
