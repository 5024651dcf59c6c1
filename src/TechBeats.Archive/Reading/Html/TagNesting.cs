namespace TechBeats.Archive.Reading.Html;

/// <summary>Tracks the nesting of tags. It approximates the stack of open elements of an HTML parser.</summary>
internal sealed class TagNesting
{
    private readonly List<string> open = [];

    public int Depth => open.Count;

    /// <summary>True if an end tag had no start tag.</summary>
    public bool HasStrayEnd { get; private set; }

    /// <summary>True if an element is open whose end tag is required.</summary>
    public bool IsOpen => open.Exists(name => name != "p" && !HtmlNames.ImpliedEnds.ContainsKey(name));

    public void Add(HtmlTag tag)
    {
        if (HtmlNames.Void.Contains(tag.Name) || !HtmlNames.IsKnown(tag.Name))
        {
            return;
        }

        if (tag.IsEnd)
        {
            var index = open.LastIndexOf(tag.Name);
            if (index >= 0)
            {
                open.RemoveRange(index, open.Count - index);
            }
            else
            {
                HasStrayEnd |= tag.Name != "p";
            }

            return;
        }

        while (open.Count > 0 && Ends(tag.Name, open[^1]))
        {
            open.RemoveAt(open.Count - 1);
        }

        open.Add(tag.Name);
    }

    private static bool Ends(string name, string other) =>
        HtmlNames.ImpliedEnds.TryGetValue(name, out var ended) ? ended.Contains(other) : other == "p" && HtmlNames.Blocks.Contains(name);
}
