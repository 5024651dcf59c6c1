using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Markdown;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Turns components of MDX that documentation sites share (Docusaurus, Astro Starlight, Mintlify, Nextra) into containers: notes and tips,
/// cards, tabs, steps; so too the callouts of Notion. Title and content stay Markdown, and every line keeps its number. Other components
/// stay as they are.
/// </summary>
internal sealed partial class MdxComponents
{
    /// <summary>Maximum number of lines of one start tag.</summary>
    private const int MaximumTagLines = 12;

    /// <summary>Maximum nesting of components.</summary>
    private const int MaximumDepth = 20;

    /// <summary>The element in which Notion's export puts the Markdown of a callout.</summary>
    private const string NotionCallout = "aside";

    /// <summary>Components whose name says what they are.</summary>
    private static readonly HashSet<string> Asides = new(StringComparer.Ordinal)
    {
        NotionCallout,
        "Admonition", "Note", "Tip", "Info", "Warning", "Danger", "Caution", "Important", "Hint", "Alert", "Callout", "Aside", "Success",
        "Error", "Check", "Question", "Example", "Message", "Notice",
    };

    /// <summary>Components with a title of their own.</summary>
    private static readonly HashSet<string> Titled = new(StringComparer.Ordinal)
    {
        "Card", "LinkCard", "Tab", "TabItem", "Accordion", "AccordionItem", "Expandable", "Collapse", "Details", "Step", "Panel", "Tile",
        "Update",
    };

    /// <summary>Components that only group others.</summary>
    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "Tabs", "TabGroup", "CardGroup", "CardGrid", "Cards", "Columns", "Column", "Steps", "AccordionGroup", "Accordions", "CodeGroup",
        "FileTree", "Frame", "Grid", "Tiles", "Prose", "Center",
    };

    private readonly string[] lines;
    private readonly Stack<Open> open = new();

    private MdxComponents(string text) => lines = text.Split('\n');

    /// <summary>A start tag whose end tag has not come.</summary>
    /// <param name="Name">The component.</param>
    /// <param name="Attributes">The attributes as written.</param>
    /// <param name="First">Index of the tag's first line.</param>
    /// <param name="Last">Index of the tag's last line.</param>
    private readonly record struct Open(string Name, string Attributes, int First, int Last);

    public static string Rewrite(string text) => Hint().IsMatch(text) ? new MdxComponents(text).Rewrite() : text;

    private string Rewrite()
    {
        var fence = new FenceTracker();
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (fence.Advance(line) || !line.Contains('<', StringComparison.Ordinal))
            {
                continue;
            }

            if (Whole().Match(line) is { Success: true } whole && IsKnown(whole.Groups["name"].Value))
            {
                lines[index] = InOneLine(whole);
            }
            else if (Alone().Match(line) is { Success: true } alone && ReadAlone(alone) is { } made)
            {
                lines[index] = alone.Groups["indent"].Value + made;
            }
            else if (End().Match(line) is { Success: true } end && IsKnown(end.Groups["name"].Value))
            {
                Close(end.Groups["name"].Value, index);
            }
            else if (StartAt(index) is { } start)
            {
                if (open.Count < MaximumDepth)
                {
                    open.Push(start);
                }

                index = start.Last;
            }
        }

        return string.Join('\n', lines);
    }

    private static bool IsKnown(string name) => Asides.Contains(name) || Titled.Contains(name) || Groups.Contains(name);

    /// <summary>The start tag that stands on lines of its own from a line on, or null.</summary>
    private Open? StartAt(int first)
    {
        if (StartName().Match(lines[first]) is not { Success: true } begin || !IsKnown(begin.Groups["name"].Value))
        {
            return null;
        }

        var tag = "";
        for (var last = first; last < lines.Length && last - first < MaximumTagLines; last++)
        {
            tag = last == first ? lines[first].Trim() : $"{tag} {lines[last].Trim()}";
            if (Start().Match(tag) is { Success: true } start)
            {
                return new Open(begin.Groups["name"].Value, start.Groups["attributes"].Value, first, last);
            }

            if (lines[last].AsSpan(last == first ? begin.Length : 0).ContainsAny('<', '>'))
            {
                return null;
            }
        }

        return null;
    }

    private void Close(string name, int last)
    {
        if (!open.Any(component => component.Name == name))
        {
            return;
        }

        var start = open.Pop();
        while (start.Name != name)
        {
            start = open.Pop();
        }

        var head = HeadOf(start.Name, start.Attributes);
        var indent = lines[start.First][..WidthOf(lines[start.First])];
        lines[start.First] = head is null ? "" : $"{indent}::: {head}";
        Array.Fill(lines, "", start.First + 1, start.Last - start.First);
        lines[last] = head is null ? "" : $"{indent}:::";
        Outdent(start.Last + 1, last, indent.Length);
    }

    /// <summary>Moves lines to the left, so that indented content is no code.</summary>
    private void Outdent(int from, int to, int indent)
    {
        var common = lines[from..to].Where(line => !string.IsNullOrWhiteSpace(line)).Select(WidthOf).DefaultIfEmpty(0).Min();
        for (var index = from; index < to && common > indent; index++)
        {
            lines[index] = lines[index].Length >= common - indent ? lines[index][(common - indent)..] : "";
        }
    }

    private static int WidthOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    /// <summary>The container's first line without colons, or null for a component that only groups.</summary>
    private static string? HeadOf(string name, string attributes)
    {
        var arguments = TagArguments.Parse(attributes, argument => argument.Value);
        if (name == NotionCallout)
        {
            return attributes.Length == 0 ? name : null;
        }

        if (Asides.Contains(name))
        {
            return AsideTags.Read(name == "Aside" ? "note" : name.ToLowerInvariant(), arguments) is { } head ? head
                : $"note {arguments.Named("title")}".TrimEnd();
        }

        var title = arguments.Named("title", "label", "summary", "header", "heading", "name", "value");
        return !Titled.Contains(name) || title is null ? null
            : arguments.Named("href", "to", "link", "url") is { } address && !address.Contains(' ', StringComparison.Ordinal)
                ? $"details **[{title}]({address})**"
            : $"details {title}";
    }

    /// <summary>A component without content: a figure, a player, or a card that is a link; null for others.</summary>
    private static string? ReadAlone(Match alone)
    {
        var arguments = TagArguments.Parse(alone.Groups["attributes"].Value, argument => argument.Value);
        var name = alone.Groups["name"].Value;
        return Titled.Contains(name) && arguments.Named("title", "label") is { } title
            ? $"{(arguments.Named("href", "to", "link", "url") is { } address ? $"[{title}]({address})" : $"**{title}**")}"
                + (arguments.Named("description", "text", "subtitle") is { } words ? $": {words}" : "")
            : FigureTags.IsName(name.ToLowerInvariant())
                && FigureTags.Read(arguments) is { } figure ? figure
            : EmbedTags.IsName(name.ToLowerInvariant()) ? EmbedTags.Read(name.ToLowerInvariant(), arguments)
            : null;
    }

    /// <summary>A component with its content on one line.</summary>
    private static string InOneLine(Match whole)
    {
        var content = whole.Groups["content"].Value.Trim();
        var indent = whole.Groups["indent"].Value;
        if (HeadOf(whole.Groups["name"].Value, whole.Groups["attributes"].Value) is not { } head)
        {
            return indent + content;
        }

        var words = head.Split(' ', 2);
        var title = words.Length > 1 ? words[1] : AsideKinds.TitleOf(words[0]) ?? "";
        return $"{indent}<span><details>{(title.Length > 0 ? $"<summary>{title}</summary>" : "")}{content}</details></span>";
    }

    [GeneratedRegex("""^(?<indent> *)<(?<name>[A-Z][A-Za-z]*)(?<attributes>(\s[^<>]{0,500})?)/>\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex("""</([A-Z][A-Za-z]+|aside)>|<[A-Z][A-Za-z]+\s[^<>]{0,500}/>""", RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    [GeneratedRegex("""^\s*<(?<name>[A-Z][A-Za-z]*(?=[\s>]|$)|aside(?=>\s*$))""", RegexOptions.CultureInvariant)]
    private static partial Regex StartName();

    [GeneratedRegex(
        """^<(?:[A-Z][A-Za-z]*|aside)(?<attributes>(\s+([^<>"'/]|"[^"]*"|'[^']*'|/(?!>))*)?)>$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Start();

    [GeneratedRegex("""^\s*</(?<name>[A-Z][A-Za-z]*|aside)>\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(
        """^(?<indent> *)<(?<name>[A-Z][A-Za-z]*)(?<attributes>(\s[^<>]{0,500})?)>(?<content>.*)</\k<name>>\s*$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();
}
