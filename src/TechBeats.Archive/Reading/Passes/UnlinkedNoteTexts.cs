using System.Globalization;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// The last run of paragraphs that begin with labels, or the list below the last heading of notes. Labels are 1, 2, 3 … or a, b, c …, or
/// signs.
/// </summary>
/// <param name="First">Index of the first block.</param>
/// <param name="Count">Number of blocks.</param>
/// <param name="Form">The form of the labels, or null for the numbers of a list.</param>
/// <param name="Notes">The notes. Their labels are distinct.</param>
internal sealed partial record UnlinkedNoteTexts(int First, int Count, NoteForm? Form, IReadOnlyList<UnlinkedNoteText> Notes)
{
    /// <summary>Maximum number of notes of one text.</summary>
    private const int MaximumNotes = 999;

    /// <summary>The texts, or null if there are none.</summary>
    public static UnlinkedNoteTexts? Find(IReadOnlyList<Block> blocks)
    {
        for (var last = blocks.Count - 1; last >= 0; last--)
        {
            if (FormOf(blocks[last]) is { } form)
            {
                var first = last;
                while (first > 0 && FormOf(blocks[first - 1]) == form)
                {
                    first--;
                }

                return Split(blocks, first, last + 1 - first, form);
            }

            if (blocks[last] is ItemList { Start: 1, IsReversed: false, Items.Count: <= MaximumNotes } list
                && last > 0
                && NoteHeadings.IsHeading(blocks[last - 1]))
            {
                var notes = list.Items.Select((item, index) => new UnlinkedNoteText(Number(index + 1), item.Blocks));
                return list.Items.Any(item => item.Number is not null) ? null : new UnlinkedNoteTexts(last, 1, null, [.. notes]);
            }
        }

        return null;
    }

    private static UnlinkedNoteTexts? Split(IReadOnlyList<Block> blocks, int first, int count, NoteForm form)
    {
        var notes = new List<UnlinkedNoteText>();
        foreach (var paragraph in blocks.Skip(first).Take(count).Cast<Paragraph>())
        {
            foreach (var line in LinesOf(paragraph.Inlines, form))
            {
                if (LabelOf(line, form) is not var (label, length) || notes.Count == MaximumNotes)
                {
                    return null;
                }

                var rest = InlineNormalizer.Normalize(NoteTextCleaner.WithoutFirst(line, length));
                if (rest.Count == 0)
                {
                    return null;
                }

                notes.Add(new UnlinkedNoteText(label, [paragraph with { Inlines = rest }]));
            }
        }

        return AreInOrder(notes) ? new UnlinkedNoteTexts(first, count, form, notes) : null;
    }

    /// <summary>True for 1, 2, 3 …, for a, b, c …, and for distinct signs.</summary>
    private static bool AreInOrder(List<UnlinkedNoteText> notes) =>
        notes[0].Label is "1" or "a"
            ? notes.Index().All(note => note.Item.Label == (notes[0].Label == "1" ? Number(note.Index + 1) : $"{(char)('a' + note.Index)}"))
            : !char.IsLetterOrDigit(notes[0].Label[0]) && notes.DistinctBy(note => note.Label).Count() == notes.Count;

    /// <summary>The lines of a paragraph. Behind a bracketed label the next number in brackets begins a line too.</summary>
    private static List<List<Inline>> LinesOf(IReadOnlyList<Inline> inlines, NoteForm form)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var inline in inlines)
        {
            if (inline is LineBreak)
            {
                lines.Add([]);
            }
            else if (form == NoteForm.Bracketed && inline is Text text)
            {
                AddText(text.Value, lines);
            }
            else
            {
                lines[^1].Add(inline);
            }
        }

        return lines;
    }

    private static void AddText(string text, List<List<Inline>> lines)
    {
        var start = 0;
        foreach (var match in NextLabel().EnumerateMatches(text))
        {
            var isNext = lines[^1].Count > 0 || match.Index > start;
            var label = text.AsSpan(match.Index, match.Length).Trim().TrimEnd(':').Trim("[]");
            if (isNext && LabelOf([.. lines[^1], new Text(text[start..match.Index])], NoteForm.Bracketed) is var (before, _)
                && int.TryParse(before, CultureInfo.InvariantCulture, out var number)
                && label.SequenceEqual(Number(number + 1)))
            {
                lines[^1].Add(new Text(text[start..match.Index]));
                lines.Add([]);
                start = match.Index + 1;
            }
        }

        lines[^1].Add(start == 0 ? new Text(text) : new Text(text[start..]));
    }

    private static NoteForm? FormOf(Block block) =>
        block is not Paragraph { Inlines: { Count: > 0 } inlines } ? null
        : LabelOf(inlines, NoteForm.Bracketed) is not null ? NoteForm.Bracketed
        : LabelOf(inlines, NoteForm.Raised) is not null ? NoteForm.Raised
        : LabelOf(inlines, NoteForm.Sign) is not null ? NoteForm.Sign
        : null;

    /// <summary>The label at the beginning of a line, and its length with brackets and space; null if there is none.</summary>
    private static (string Label, int Length)? LabelOf(IReadOnlyList<Inline> line, NoteForm form)
    {
        if (line is [Styled { Style: InlineStyle.Superscript } raised, ..])
        {
            var words = PlainText.From(raised.Inlines);
            return form == NoteForm.Raised && RaisedLabel().IsMatch(words) ? (NoteLabel.Core(words), words.Length) : null;
        }

        if (line is not [Text { Value: var text }, ..])
        {
            return null;
        }

        var match = (form switch
        {
            NoteForm.Bracketed => BracketedLabel(),
            NoteForm.Raised => UnicodeLabel(),
            _ => SignLabel(),
        }).Match(text.Length > 40 ? text[..40] : text);
        return match.Success ? (UnlinkedNoteMarks.Plain(match.Groups["l"].Value), match.Length) : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("""^\s*[\[【［](?<l>[0-9]{1,3}|[a-z])[\]】］][.:]?\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedLabel();

    [GeneratedRegex("""^\s*(?<l>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[.:)]?\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex UnicodeLabel();

    [GeneratedRegex("""^\s*(?<l>\*{1,3}|†{1,3}|‡{1,3}|※|§(?!\s?[0-9])|¶)\s*(?=[^\s*†‡])""", RegexOptions.CultureInvariant)]
    private static partial Regex SignLabel();

    [GeneratedRegex("""^\s*[\[(]?\s*([0-9]{1,3}|[a-z]|[*†‡§¶※]{1,3})\s*[\])]?[.:]?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex RaisedLabel();

    [GeneratedRegex("""\s\[[0-9]{1,3}\]:?(?=\s)""", RegexOptions.CultureInvariant)]
    private static partial Regex NextLabel();
}
