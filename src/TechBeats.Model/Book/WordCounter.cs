namespace TechBeats.Model;

/// <summary>
/// Counts the words of running text, headings, tables, captions and notes; code blocks are not counted. A word is delimited by white space
/// and contains a letter or digit. Two Han or kana characters count as one word.
/// </summary>
internal sealed class WordCounter : BlockVisitor
{
    private int words;

    private WordCounter()
    {
    }

    /// <summary>The number of words in the blocks.</summary>
    public static int Count(IReadOnlyList<Block> blocks)
    {
        var counter = new WordCounter();
        counter.Visit(blocks);
        return counter.words;
    }

    protected override void VisitLine(IReadOnlyList<Inline> inlines)
    {
        words += CountIn(PlainText.From(inlines));
        base.VisitLine(inlines);
    }

    private static int CountIn(string text)
    {
        var words = 0;
        var ideographs = 0;
        var isInWord = false;
        foreach (var character in text)
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
