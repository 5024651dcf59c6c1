using TechBeats.Model;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>
/// What of an issue tells its language: its own running text, and apart from it the words of its links, which are often titles in another language.
/// Code and quotes tell nothing, nor does text that is marked as of another language.
/// </summary>
internal sealed class TextSample
{
    private TextSample()
    {
    }

    /// <summary>The issue's own words.</summary>
    public WordTally Prose { get; } = new();

    /// <summary>The words of its links.</summary>
    public WordTally Linked { get; } = new();

    /// <summary>Both.</summary>
    public WordTally All()
    {
        var all = new WordTally();
        all.Add(Prose);
        all.Add(Linked);
        return all;
    }

    /// <param name="title">The title.</param>
    /// <param name="description">What its author says of it; null for nothing.</param>
    /// <param name="blocks">Its text.</param>
    public static TextSample From(string title, string? description, IReadOnlyList<Block> blocks)
    {
        var sample = new TextSample();
        sample.Prose.Add(title);
        sample.Prose.Add(description);
        sample.Add(blocks);
        return sample;
    }

    private void Add(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph.Inlines, false);
                break;
            case Heading heading:
                Add(heading.Inlines, false);
                break;
            case ItemList list:
                foreach (var item in list.Items)
                {
                    Add(item.Blocks);
                }

                break;
            case DefinitionList list:
                foreach (var definition in list.Definitions)
                {
                    Add(definition.Blocks);
                }

                break;
            case Aside aside:
                Add(aside.Title ?? [], false);
                Add(aside.Blocks);
                break;
            case Table table:
                foreach (var cell in table.Body.SelectMany(row => row.Cells))
                {
                    Add(cell.Blocks);
                }

                break;
        }
    }

    private void Add(IReadOnlyList<Inline> inlines, bool isLinked)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    (isLinked ? Linked : Prose).Add(text.Value);
                    break;
                case Link link:
                    Add(link.Inlines, true);
                    break;
                case Styled styled:
                    Add(styled.Inlines, isLinked);
                    break;
                case Abbreviation abbreviation:
                    Add(abbreviation.Inlines, isLinked);
                    break;
                case Span { Language: null } span:
                    Add(span.Inlines, isLinked);
                    break;
            }
        }
    }
}
