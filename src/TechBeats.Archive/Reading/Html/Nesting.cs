namespace TechBeats.Archive.Reading.Html;

/// <summary>How deep tags nest, and which are left open: roughly what a parser's stack of open elements would be.</summary>
internal sealed class Nesting
{
    private readonly List<string> open = [];

    public int Depth => open.Count;

    /// <summary>True when an end tag had no start.</summary>
    public bool HasStrayEnd { get; private set; }

    /// <summary>True when an element is open whose end tag may not be left out.</summary>
    public bool IsOpen => open.Exists(name => name != "p" && !HtmlNames.Ends.ContainsKey(name));

    public void Pass(HtmlTag tag)
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
        HtmlNames.Ends.TryGetValue(name, out var ended) ? ended.Contains(other) : other == "p" && HtmlNames.Blocks.Contains(name);
}
