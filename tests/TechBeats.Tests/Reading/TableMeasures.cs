namespace TechBeats.Tests.Reading;

/// <summary>What a designer would count in the tables of a finished book.</summary>
internal sealed class TableMeasures
{
    /// <summary>Words that end a line without a hyphen, at a place where no reader expects it.</summary>
    public List<string> BrokenWords { get; } = [];

    /// <summary>Number of paragraphs in cells.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Number of lines that end in a hyphen.</summary>
    public int Hyphens { get; private set; }

    public static TableMeasures Of(TaggedBook book)
    {
        var measures = new TableMeasures();
        foreach (var block in book.Articles.SelectMany(article => article.Blocks).Where(block => block.IsInTable && block.Kind == "P"))
        {
            measures.Count(block);
        }

        return measures;
    }

    public override string ToString() => $"paragraphs {Paragraphs}, hyphens {Hyphens}, broken words {BrokenWords.Count}";

    private void Count(TaggedBlock block)
    {
        Paragraphs++;
        for (var i = 0; i + 1 < block.Lines.Count; i++)
        {
            var (line, next) = (block.Lines[i], block.Lines[i + 1]);
            Hyphens += line.EndsInHyphen ? 1 : 0;
            if (!line.EndsInHyphen && line.Glyphs[^1].Text is [.., var before] && next.Glyphs[0].Text is [var after, ..]
                && BreaksWord(before, after))
            {
                BrokenWords.Add($"page {line.Page + 1}: {line.Text} / {next.Text}");
            }
        }
    }

    /// <summary>True between two letters or digits, but for the parts of a camel case name and scripts without word spaces.</summary>
    private static bool BreaksWord(char before, char after) =>
        char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && before < '\u0E00' && after < '\u0E00'
        && !(char.IsLower(before) && char.IsUpper(after)) && !(char.IsDigit(before) && char.IsLetter(after));
}
