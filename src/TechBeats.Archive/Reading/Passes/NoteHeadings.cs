using System.Collections.Frozen;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes the heading of a list of notes when the notes themselves stand at the foot of their pages.</summary>
internal static class NoteHeadings
{
    /// <summary>Titles of such lists, without case and final punctuation.</summary>
    private static readonly FrozenSet<string> Titles = new[]
    {
        "footnotes", "footnote", "notes", "note", "endnotes", "end notes", "foot notes", "notes and references", "references", "sidenotes",
        "fußnoten", "fussnoten", "fußnote", "anmerkungen", "anmerkung", "endnoten", "notes de bas de page", "note de bas de page",
        "notas", "nota", "notas al pie", "notas a pie de página", "notas de rodapé", "notas finales", "note a piè di pagina",
        "note a pie' di pagina", "voetnoten", "noten", "eindnoten", "fotnoter", "noter", "fodnoter", "slutnoter", "alaviitteet", "viitteet",
        "przypisy", "przypis", "poznámky", "poznámky pod čarou", "pozn. pod čarou", "lábjegyzet", "lábjegyzetek", "jegyzetek", "dipnotlar",
        "dipnot", "notlar", "note de subsol", "bilješke", "fusnote", "napomene", "opombe", "išnašos", "joonealused märkused",
        "сноски", "сноска", "примечания", "примечание", "примітки", "виноски", "бележки", "бележки под линия", "фусноте", "напомене",
        "υποσημειώσεις", "σημειώσεις", "脚注", "註腳", "注脚", "脚註", "注釈", "註釋", "注释", "註解", "注解", "注", "註", "附注", "附註", "尾注",
        "参考", "參考", "각주", "주석", "참고", "미주", "주", "הערות", "הערות שוליים", "الهوامش", "هوامش", "حواشي", "الحواشي", "ملاحظات",
        "حاشية", "پانویس", "پانوشت", "یادداشت‌ها", "टिप्पणियाँ", "पाद टिप्पणियाँ", "पादटिप्पणी", "catatan kaki", "catatan", "chú thích",
        "ghi chú", "เชิงอรรถ", "หมายเหตุ", "peus de pàgina", "notes a peu de pàgina",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Removes headings of notes with nothing below them, and dividers at the end that set off the notes.</summary>
    public static IReadOnlyList<Block> RemoveEmpty(IReadOnlyList<Block> blocks)
    {
        if ((blocks is not [.., Divider] && !blocks.Any(IsHeading)) || !HasNotes(blocks))
        {
            return blocks;
        }

        var kept = new List<Block>(blocks.Count);
        for (var index = blocks.Count - 1; index >= 0; index--)
        {
            if (!IsHeading(blocks[index]) || !IsEmptyBelow(blocks[index], kept))
            {
                kept.Add(blocks[index]);
            }
        }

        kept.Reverse();
        return kept.Count == 0 ? blocks : WithoutLastDividers(kept);
    }

    /// <param name="heading">The heading.</param>
    /// <param name="after">The blocks after it, from the last to the next.</param>
    private static bool IsEmptyBelow(Block heading, List<Block> after)
    {
        var next = after.FindLast(block => block is not Divider);
        return next is null || (next is Heading other && other.Level <= (heading as Heading)?.Level)
            || (heading is Paragraph && next is Heading);
    }

    private static List<Block> WithoutLastDividers(List<Block> blocks)
    {
        while (blocks is [_, .., Divider])
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return blocks;
    }

    /// <summary>True for a heading with the title of a list of notes, and for a line in bold that stands for one.</summary>
    public static bool IsHeading(Block block) => block switch
    {
        Heading heading => IsTitle(heading.Inlines),
        Paragraph { Inlines: [Styled { Style: InlineStyle.Strong }] } paragraph => IsTitle(paragraph.Inlines),
        _ => false,
    };

    private static bool IsTitle(IReadOnlyList<Inline> inlines) =>
        Titles.Contains(PlainText.Trimmed(inlines).TrimEnd(':', '：', '.', ' ').ToLowerInvariant());

    private static bool HasNotes(IReadOnlyList<Block> blocks)
    {
        var finder = new MarkFinder();
        finder.Visit(blocks);
        return finder.Found;
    }

    private sealed class MarkFinder : BlockVisitor
    {
        public bool Found { get; private set; }

        protected override void Visit(Inline inline)
        {
            Found |= inline is NoteMark;
            base.Visit(inline);
        }
    }
}
