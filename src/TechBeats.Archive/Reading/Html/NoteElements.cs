using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Gives notes in HTML one form: a link with the mark, and a list item with the text. Notes that stand where they are marked (side notes,
/// pop-ups) move to the end. A pass over the issue joins marks and texts.
/// </summary>
internal sealed class NoteElements
{
    /// <summary>Maximum number of notes of one text.</summary>
    private const int MaximumNotes = 5000;

    /// <summary>Texts of notes that stand where they are marked.</summary>
    private const string InPlace =
        "span.sidenote, span.marginnote, small.sidenote, aside.sidenote, .modern-footnotes-footnote__note, span[data-type=footnote], "
        + "span.footnote, span.fn-text, span.footnote-text, span.side-note, span.margin-note, small.marginnote";

    /// <summary>Marks and switches beside such a text.</summary>
    private const string Marks =
        "label.margin-toggle, input.margin-toggle, label.sidenote-number, sup.sidenote-number, .modern-footnotes-footnote, "
        + "sup.side-note-mark, label.sidenote-toggle, input.sidenote-toggle, label.margin-toggle-label, input.margin-toggle-input";

    private readonly IElement root;
    private IElement? list;
    private int count;

    private NoteElements(IElement root) => this.root = root;

    public static void Normalize(IElement root)
    {
        var notes = new NoteElements(root);
        notes.JoinDefinitions();
        notes.RemovePopUps();
        notes.MoveInPlace();
        notes.MakeItems();
    }

    /// <summary>Turns the definition lists of Sphinx into groups: the label is the term.</summary>
    private void JoinDefinitions()
    {
        foreach (var terms in root.QuerySelectorAll("dl.footnote").Take(MaximumNotes).ToArray())
        {
            foreach (var term in terms.Children.Where(child => child.LocalName == "dt").ToArray())
            {
                if (term.NextElementSibling is { LocalName: "dd" } definition)
                {
                    var group = root.Owner!.CreateElement("div");
                    group.Id = term.Id;
                    group.Append([.. term.ChildNodes, .. definition.ChildNodes]);
                    terms.Before(group);
                    term.Remove();
                    definition.Remove();
                }
            }

            if (terms.ChildElementCount == 0)
            {
                terms.Remove();
            }
        }
    }

    /// <summary>Turns buttons of bigfoot and littlefoot into notes if the page lacks the notes themselves, and removes pop-ups.</summary>
    private void RemovePopUps()
    {
        var buttons = root.QuerySelectorAll("[data-bigfoot-footnote], [data-littlefoot-footnote]").Take(MaximumNotes).ToArray();
        var hasNotes = buttons.Length > 0 && root.QuerySelector("li[id^='fn'], li[class*='footnote']") is not null;
        foreach (var button in buttons)
        {
            var text = button.GetAttribute("data-bigfoot-footnote") ?? button.GetAttribute("data-littlefoot-footnote") ?? "";
            var id = button.GetAttribute("data-footnote-id") ?? button.Id ?? "";
            if (text.Length > 0 && !hasNotes && id.Length < 100)
            {
                AddNote(button, [root.Owner!.CreateTextNode(WithoutTags(text))]);
            }
        }

        foreach (var popUp in root
            .QuerySelectorAll(".bigfoot-footnote__container, .bigfoot-footnote, .littlefoot, .littlefoot__popover, .littlefoot__button")
            .ToArray())
        {
            popUp.Remove();
        }
    }

    private void MoveInPlace()
    {
        foreach (var text in root.QuerySelectorAll(InPlace).Take(MaximumNotes).ToArray())
        {
            if (text.QuerySelector("a[href^='#']") is { } link && NoteLabel.IsLabel(link.TextContent.Trim()))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(text.TextContent))
            {
                continue;
            }

            while (PreviousElement(text) is { } mark && mark.Matches(Marks))
            {
                mark.Remove();
            }

            AddNote(text, [.. text.ChildNodes]);
            text.Remove();
        }
    }

    /// <summary>Puts a mark before an element and moves the nodes of the note to the list.</summary>
    private void AddNote(IElement at, INode[] nodes)
    {
        var document = root.Owner!;
        count++;
        var name = $"footnote-in-place-{count}";
        var mark = document.CreateElement("a");
        mark.SetAttribute("href", "#" + name);
        mark.TextContent = $"{count}";
        at.Before(mark);

        var item = document.CreateElement("li");
        item.Id = name;
        item.Append(nodes);
        if (list is null)
        {
            list = document.CreateElement("ol");
            root.AppendChild(list);
        }

        list.AppendChild(item);
    }

    /// <summary>Turns the groups that are notes into list items: Substack, Google Docs, Word, Sphinx.</summary>
    private void MakeItems()
    {
        var marked = root.QuerySelectorAll("a[href^='#']")
            .Where(link => NoteLabel.IsLabel(link.TextContent.Trim()))
            .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..]))
            .Take(MaximumNotes)
            .ToHashSet(StringComparer.Ordinal);
        if (marked.Count == 0)
        {
            return;
        }

        var targets = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in root.QuerySelectorAll("[id], a[name]"))
        {
            if (element.Id is { } id && marked.Contains(id))
            {
                targets.TryAdd(id, element);
            }
            else if (element.GetAttribute("name") is { } name && marked.Contains(name))
            {
                targets.TryAdd(name, element);
            }
        }

        var inside = CountInside(targets.Values);
        foreach ((var name, var target) in targets)
        {
            if (ContainerOf(name, target, inside) is { } container && container.ParentElement is not null)
            {
                MakeItem(container);
            }
        }
    }

    /// <summary>The group that is the whole note, or null if the note is a list item or a paragraph.</summary>
    private IElement? ContainerOf(string name, IElement target, Dictionary<IElement, int> inside)
    {
        if (target.LocalName == "li")
        {
            return null;
        }

        var container = IsGroup(target) ? target : null;
        for (var element = target; element.ParentElement is { } parent && parent != root; element = parent)
        {
            if (parent.LocalName is "li" || inside.GetValueOrDefault(parent) > 1 || !BeginsWith(parent, element))
            {
                break;
            }

            if (IsGroup(parent) && (NoteLabel.IsNoteName(name) || NoteLabel.IsNoteName(parent.ClassName ?? "")))
            {
                container = parent;
            }
        }

        return container;
    }

    private static void MakeItem(IElement container)
    {
        var document = container.Owner!;
        var made = document.CreateElement("ol");
        var item = document.CreateElement("li");
        if (container.Id is { Length: > 0 } id)
        {
            item.Id = id;
        }

        made.AppendChild(item);
        item.Append([.. container.ChildNodes]);
        container.Replace(made);
    }

    private static bool IsGroup(IElement element) => element.LocalName is "div" or "aside" or "section";

    private Dictionary<IElement, int> CountInside(IEnumerable<IElement> targets)
    {
        var inside = new Dictionary<IElement, int>(ReferenceEqualityComparer.Instance);
        foreach (var target in targets)
        {
            for (var around = target.ParentElement; around is not null && around != root; around = around.ParentElement)
            {
                inside[around] = inside.GetValueOrDefault(around) + 1;
            }
        }

        return inside;
    }

    /// <summary>True if only white space and brackets stand before a child.</summary>
    private static bool BeginsWith(IElement parent, IElement child)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node == child)
            {
                return true;
            }

            if (node is not IText { Data: var text } || text.AsSpan().Trim(" \t\n\r[(").Length > 0)
            {
                return false;
            }
        }

        return false;
    }

    private static IElement? PreviousElement(INode node)
    {
        var previous = node.PreviousSibling;
        while (previous is IText text && string.IsNullOrWhiteSpace(text.Data))
        {
            previous = previous.PreviousSibling;
        }

        return previous as IElement;
    }

    private static string WithoutTags(string html)
    {
        var text = new System.Text.StringBuilder(html.Length);
        var isTag = false;
        foreach (var character in html)
        {
            isTag = character == '<' || (isTag && character != '>');
            if (!isTag && character != '>')
            {
                text.Append(character);
            }
        }

        return text.ToString().Trim();
    }
}
