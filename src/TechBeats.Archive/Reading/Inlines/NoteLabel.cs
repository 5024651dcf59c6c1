using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>Recognizes the words of marks, labels and return links of notes.</summary>
internal static partial class NoteLabel
{
    /// <summary>Maximum length of a label, in characters.</summary>
    private const int MaximumLength = 16;

    /// <summary>True for the words of a mark: a number, a letter or a sign, perhaps in brackets.</summary>
    public static bool IsLabel(string words) => words.Length <= MaximumLength && Label().IsMatch(words);

    /// <summary>The number, letter or sign of a mark without brackets and periods.</summary>
    public static string Core(string words)
    {
        var core = words.Trim().Trim('[', ']', '(', ')', '{', '}', '【', '】', '（', '）', '［', '］', '.', ':', ' ', '\u00A0', '^');
        var repeated = core.IndexOf(':', StringComparison.Ordinal);
        return repeated > 0 ? core[..repeated] : core;
    }

    /// <summary>True for the words of a link back to the mark: an arrow, perhaps with a number, or nothing.</summary>
    public static bool IsReturn(string words) => words.Length <= MaximumLength && Return().IsMatch(words);

    /// <summary>True for an anchor's name as generators and word processors give it to a note.</summary>
    public static bool IsNoteName(string name) => name.Length < 200 && NoteName().IsMatch(name);

    /// <summary>The label at the beginning of a note's text, such as <c>[1] </c> or <c>1. </c>, or null if there is none.</summary>
    public static string? Leading(string text) =>
        LeadingLabel().Match(text.Length > 40 ? text[..40] : text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(
        """^\s*[\[({【（［^]?\s*(?:(?:note|footnote|fn|anm\.|nota|注)\s*)?"""
            + """(?:[\p{Nd}\p{No}]{1,4}(?:[:.][\p{Nd}]{1,3})?|[a-zA-Z]|[ivxIVX]{1,6}|[*†‡§¶#⊕⁂※]{1,4})\s*[\])}】）］.]?\s*$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    [GeneratedRegex("""^[\s\[(]*(?:[\^↩↑⏎⤴⬆⇑⇧↥↵⮌🔙▲△«\uFE0E\uFE0F]|[\p{Nd}\p{No}\s])*[\])\s]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Return();

    [GeneratedRegex(
        """^(?:user-content-)?_?(?:fn|ftn|ftnt|foot|footnote|note|endnote|edn|easy-footnote-bottom|sdfootnote|sdendnote|mfn|cite_note)"""
            + """(?:(?:[-_:.]|\d).*)?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoteName();

    [GeneratedRegex(
        """^\s*(?:[\[(【（［]\s*(?:[\p{Nd}\p{No}]{1,4}|[a-zA-Z]|[*†‡§¶#※]{1,4})\s*[\])】）］][.:]?|(?:[\p{Nd}]{1,4}|[a-zA-Z])[.)](?=\s)"""
            + """|[\p{Nd}\p{No}]{1,4}(?=\s|$)|[*†‡§¶※]{1,4})\s*""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadingLabel();
}
