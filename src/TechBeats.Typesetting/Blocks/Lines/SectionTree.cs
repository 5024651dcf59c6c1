using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Tracks the nested sections that an issue's headings open.</summary>
/// <param name="issue">The element of the issue.</param>
internal sealed class SectionTree(Element issue)
{
    private readonly Stack<(int Level, Element Section)> open = new();

    /// <summary>Closes the sections of this level and deeper, and opens a new one.</summary>
    public Element Open(int level, string title)
    {
        while (open.TryPeek(out var last) && last.Level >= level)
        {
            open.Pop();
        }

        var parent = open.TryPeek(out var outer) ? outer.Section : issue;
        var section = parent.Add(new Element(ElementKind.Section) { Title = title });
        open.Push((level, section));
        return section;
    }
}
