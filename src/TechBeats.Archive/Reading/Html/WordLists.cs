using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Turns the paragraphs that Word writes for list items (class <c>MsoListParagraph</c>, style <c>mso-list</c>) into lists. The bullet or
/// number stands as text at their beginning, the level in the style.
/// </summary>
internal static partial class WordLists
{
    /// <summary>Maximum nesting of lists.</summary>
    private const int MaximumLevel = 9;

    public static void Normalize(IElement root)
    {
        foreach (var paragraph in root.QuerySelectorAll("p[class^='MsoList'], p[style*='mso-list']").ToArray())
        {
            if (paragraph.ParentElement is not null && LabelOf(paragraph) is not null)
            {
                MakeList(paragraph);
            }
        }
    }

    /// <summary>Makes a list of a paragraph and of those right behind it.</summary>
    private static void MakeList(IElement first)
    {
        var document = first.Owner!;
        var lists = new Stack<(int Level, IElement List)>();
        IElement? outer = null;
        for (var paragraph = first; paragraph is not null && LabelOf(paragraph) is { } label;)
        {
            var next = paragraph.NextElementSibling is { LocalName: "p" } sibling && IsItem(sibling) && IsAdjacent(paragraph)
                ? sibling
                : null;
            var level = LevelOf(paragraph);
            while (lists.Count > 1 && lists.Peek().Level > level)
            {
                lists.Pop();
            }

            if (lists.Count == 0 || (lists.Peek().Level < level && lists.Peek().List.LastElementChild is not null))
            {
                var list = document.CreateElement(char.IsLetterOrDigit(label.Core[0]) && label.Core != "o" ? "ol" : "ul");
                SetNumbers(list, label.Core);
                (lists.Count == 0 ? null : lists.Peek().List.LastElementChild)?.AppendChild(list);
                outer ??= list;
                lists.Push((level, list));
            }

            RemoveLabel(paragraph, label.Length);
            if (outer!.ParentElement is null)
            {
                paragraph.Before(outer);
            }

            var item = document.CreateElement("li");
            item.Append([.. paragraph.ChildNodes]);
            lists.Peek().List.AppendChild(item);
            paragraph.Remove();
            paragraph = next;
        }
    }

    private static void SetNumbers(IElement list, string core)
    {
        if (list.LocalName == "ol" && int.TryParse(core, out var start) && start > 1)
        {
            list.SetAttribute("start", core);
        }
        else if (list.LocalName == "ol" && !char.IsAsciiDigit(core[0]))
        {
            list.SetAttribute("type", core is "i" or "I" or "a" or "A" ? core : "a");
        }
    }

    private static bool IsItem(IElement paragraph) =>
        paragraph.ClassName?.StartsWith("MsoList", StringComparison.Ordinal) == true
        || paragraph.GetAttribute("style")?.Contains("mso-list", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsAdjacent(INode node)
    {
        var next = node.NextSibling;
        while (next is IComment || (next is IText { Data: var text } && string.IsNullOrWhiteSpace(text)))
        {
            next = next.NextSibling;
        }

        return next is IElement { LocalName: "p" };
    }

    private static int LevelOf(IElement paragraph) =>
        Level().Match(paragraph.GetAttribute("style") ?? "") is { Success: true } match
            ? Math.Min(MaximumLevel, int.Parse(match.Groups["level"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
            : 1;

    /// <summary>The bullet or number at the beginning of an item, and its length with the space behind it; null if there is none.</summary>
    private static (string Core, int Length)? LabelOf(IElement paragraph)
    {
        var text = paragraph.TextContent;
        return Label().Match(text.Length > 40 ? text[..40] : text) is { Success: true } match
            ? (match.Groups["core"].Value, match.Length)
            : null;
    }

    private static void RemoveLabel(INode node, int length)
    {
        var rest = length;
        foreach (var text in node.GetDescendants().OfType<IText>().ToArray())
        {
            var removed = Math.Min(rest, text.Data.Length);
            text.Data = text.Data[removed..];
            rest -= removed;
            if (rest == 0)
            {
                return;
            }
        }
    }

    /// <summary>A bullet (also of the Symbol and Wingdings fonts), a number or a letter. Word fills up with no-break spaces.</summary>
    [GeneratedRegex(
        """^\s*(?:(?<core>[·•○●◦▪■□➢§Øüvo\uF000-\uF0FF−–-])|\(?(?<core>[0-9]{1,3}|[a-zA-Z]|[ivx]{2,5})[.)])(?:[\s\u00A0]+)(?=\S)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    [GeneratedRegex("""mso-list:\s*\w+\s+level(?<level>[0-9]{1,2})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Level();
}
