using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// The words of running text, headings, tables, captions and notes; code blocks are not read word by word.
/// A word is what stands between spaces and holds a letter or digit; two Han or kana characters count as one word.
/// </summary>
internal static class WordCounter
{
    public static int Count(IReadOnlyList<Block> blocks) => new Tally().Of(blocks);

    private sealed class Tally
    {
        private readonly HashSet<Note> notes = new(ReferenceEqualityComparer.Instance);

        public int Of(IReadOnlyList<Block> blocks) => blocks.Sum(Of);

        private int Of(Block block) => block switch
        {
            Paragraph paragraph => Of(paragraph.Inlines),
            Heading heading => Of(heading.Inlines),
            ItemList list => list.Items.Sum(item => Of(item.Blocks)),
            DefinitionList list => list.Definitions.Sum(definition => definition.Terms.Sum(Of) + Of(definition.Blocks)),
            Quote quote => Of(quote.Blocks) + Of(quote.Attribution ?? []),
            Aside aside => Of(aside.Title ?? []) + Of(aside.Blocks),
            Table table => Of(table.Caption ?? []) + table.Head.Concat(table.Body).Sum(row => row.Cells.Sum(cell => Of(cell.Blocks))),
            FigureBlock figures => Of(figures.Caption ?? []),
            _ => 0,
        };

        private int Of(IReadOnlyList<Inline> inlines) => Words(PlainText.Of(inlines)) + NotesIn(inlines);

        private int NotesIn(IReadOnlyList<Inline> inlines) =>
            inlines.Sum(inline => inline is NoteMark mark ? (notes.Add(mark.Note) ? Of(mark.Note.Blocks) : 0) : NotesIn(Children.Of(inline)));

        private static int Words(string text)
        {
            int words = 0;
            int ideographs = 0;
            bool isInWord = false;
            foreach (char character in text)
            {
                if (character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF'))
                {
                    ideographs++;
                    isInWord = false;
                }
                else if (char.IsWhiteSpace(character))
                {
                    isInWord = false;
                }
                else if (!isInWord && char.IsLetterOrDigit(character))
                {
                    isInWord = true;
                    words++;
                }
            }

            return words + ((ideographs + 1) / 2);
        }
    }
}
