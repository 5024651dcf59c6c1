using System.Globalization;
using AngleSharp.Dom;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads lists and definition lists.</summary>
internal static class ListElements
{
    public static ItemList ReadList(IElement element, HtmlFlow flow)
    {
        var line = flow.Line;
        var items = new List<ListItem>();
        var isTight = true;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text && string.IsNullOrWhiteSpace(text.Data))
            {
                continue;
            }

            if (child is IElement { LocalName: "li" } item)
            {
                isTight &= !item.Children.Any(inner => inner.LocalName == "p");
                items.Add(ReadItem(item, flow));
            }
            else if (child is IElement { LocalName: "ul" or "ol" } list && items.Count > 0)
            {
                items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, ReadList(list, flow)] };
            }
            else if (child is IElement other)
            {
                AddItem(flow.ElementBlocksOf(other), items);
            }
            else if (child is IText words)
            {
                AddItem([new Paragraph([new Text(HtmlFlow.ToSingleLine(words.Data))]) { Line = line }], items);
            }
        }

        var look = ListLook.Of(element);
        if (!look.IsOrdered)
        {
            return new ItemList(null, null, isTight, items) { Line = line, Bullet = look.Bullet };
        }

        var isReversed = element.LocalName == "ol" && element.HasAttribute("reversed");
        var start = IntegerOf(element, "start") ?? (isReversed ? items.Count : 1);
        return new ItemList(start, look.Numbering, isTight, items) { Line = line, IsReversed = isReversed };
    }

    private static int? IntegerOf(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name)?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    public static DefinitionList ReadDefinitions(IElement element, HtmlFlow flow)
    {
        var line = flow.Line;
        var definitions = new List<Definition>();
        var terms = new List<IReadOnlyList<Inline>>();
        var blocks = new List<Block>();
        foreach (var child in FlattenGroups(element))
        {
            if (child.LocalName == "dt")
            {
                Close();
                terms.Add(flow.InlinesOf(child));
            }
            else
            {
                blocks.AddRange(child.LocalName == "dd" ? flow.ContentBlocksOf(child) : flow.ElementBlocksOf(child));
            }
        }

        Close();
        if (terms.Count > 0)
        {
            definitions.Add(new Definition([.. terms], []));
        }

        return new DefinitionList(definitions) { Line = line };

        void Close()
        {
            if (blocks.Count > 0)
            {
                definitions.Add(new Definition([.. terms], [.. blocks]));
                terms.Clear();
                blocks.Clear();
            }
        }
    }

    private static ListItem ReadItem(IElement item, HtmlFlow flow)
    {
        var box = item
            .Children.Take(2)
            .Select(child => child.LocalName is "label" or "p" ? child.FirstElementChild : child)
            .FirstOrDefault(child =>
                child is { LocalName: "input" } && string.Equals(child.GetAttribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase)
            );
        return new ListItem(flow.ContentBlocksOf(item), box?.HasAttribute("checked")) { Number = IntegerOf(item, "value") };
    }

    private static void AddItem(IReadOnlyList<Block> blocks, List<ListItem> items)
    {
        if (blocks.Count > 0)
        {
            items.Add(new ListItem(blocks));
        }
    }

    /// <summary>
    /// The children. <c>div</c> elements that group terms with their definitions are replaced by their own children (HTML, 4.4.9).
    /// </summary>
    private static IEnumerable<IElement> FlattenGroups(IElement element) =>
        element.Children.SelectMany(child => child.LocalName == "div" ? FlattenGroups(child) : [child]);
}
