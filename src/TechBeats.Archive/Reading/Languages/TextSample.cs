using TechBeats.Model;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>
/// The text of an issue that shows its language: its prose, and separately the words of its links, which are often titles in another
/// language. Code, quotations and text marked as another language are ignored.
/// </summary>
internal sealed class TextSample
{
    private TextSample()
    {
    }

    /// <summary>The words outside links.</summary>
    public WordTally Prose { get; } = new();

    /// <summary>The words of links.</summary>
    public WordTally Linked { get; } = new();

    /// <summary>Both prose and links.</summary>
    public WordTally All()
    {
        var all = new WordTally();
        all.Add(Prose);
        all.Add(Linked);
        return all;
    }

    /// <param name="title">The title.</param>
    /// <param name="description">Description of the issue, or null for none.</param>
    /// <param name="blocks">Blocks of the issue.</param>
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
