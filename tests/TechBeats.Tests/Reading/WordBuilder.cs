using System.Text;

namespace TechBeats.Tests.Reading;

/// <summary>Collects glyphs in reading order into words. A blank ends a word and belongs to none.</summary>
internal sealed class WordBuilder
{
    private readonly List<SeenWord> words = [];
    private readonly StringBuilder text = new();
    private SeenGlyph box;

    public void Add(SeenGlyph glyph)
    {
        foreach (var letter in glyph.Text)
        {
            if (char.IsWhiteSpace(letter))
            {
                EndWord();
                continue;
            }

            box = text.Length == 0 ? glyph : box.Around(glyph);
            text.Append(letter);
        }
    }

    /// <summary>Ends the word, if one has begun.</summary>
    public void EndWord()
    {
        if (text.Length > 0)
        {
            words.Add(new SeenWord(box.Left, box.Top, box.Right, box.Bottom, text.ToString()));
            text.Clear();
        }
    }

    /// <summary>All words, the last one included.</summary>
    public IReadOnlyList<SeenWord> Finish()
    {
        EndWord();
        return words;
    }
}
