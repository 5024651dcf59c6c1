using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>The sections that an issue's headings open, one inside the other.</summary>
/// <param name="issue">The issue's own element.</param>
internal sealed class SectionTree(Element issue)
{
    private readonly Stack<(int Level, Element Section)> open = new();

    /// <summary>Ends the sections of this level and deeper, and begins a new one.</summary>
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
