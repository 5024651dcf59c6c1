using System.Text;
using TechBeats.Archive.Parsing.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Finishing;

/// <summary>English is assumed where a text looks like it; any other language is the author's to name, since a wrong one hyphenates wrongly.</summary>
internal static class LanguageGuess
{
    /// <summary>Fewer words are no sample.</summary>
    private const int FewestWords = 20;

    /// <summary>Share of English function words: English prose has 35 to 50 %, terse link lists 12, other languages below 8.</summary>
    private const double LeastShare = 0.12;

    /// <summary>Words of a text that are looked at.</summary>
    private const int MostWords = 600;

    /// <summary>The most frequent words of English that few other languages with Latin letters have.</summary>
    private static readonly HashSet<string> Frequent = new(
        ("the of and to that it is was for on are with as they at be this have from or had by but not what all were we when your can said there use an each which "
        + "she how their if will up other about out many then them these some would make like into has look two more how its who than been now find my over new our you i").Split(' '),
        StringComparer.Ordinal);

    /// <summary><c>en</c> for a text that looks English; null otherwise.</summary>
    public static string? Of(IReadOnlyList<Block> blocks)
    {
        int words = 0;
        int frequent = 0;
        int letters = 0;
        int latin = 0;
        foreach (string word in WordsOf(blocks).Take(MostWords))
        {
            words++;
            frequent += Frequent.Contains(word.ToLowerInvariant()) ? 1 : 0;
            letters += word.Length;
            latin += word.Count(character => char.IsAsciiLetter(character) || character is '\'' or '’');
        }

        return words >= FewestWords && latin >= letters * 0.97 && frequent >= words * LeastShare ? "en" : null;
    }

    private static IEnumerable<string> WordsOf(IReadOnlyList<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => Words(PlainText.Of(paragraph.Inlines)),
        Heading heading => Words(PlainText.Of(heading.Inlines)),
        ItemList list => list.Items.SelectMany(item => WordsOf(item.Blocks)),
        Quote quote => WordsOf(quote.Blocks),
        Aside aside => WordsOf(aside.Blocks),
        Table table => table.Body.SelectMany(row => row.Cells).SelectMany(cell => WordsOf(cell.Blocks)),
        _ => [],
    });

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (char character in text)
        {
            if (char.IsLetter(character) || (character is '\'' or '’' && word.Length > 0))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
