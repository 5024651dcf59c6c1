using System.Net;
using System.Text.RegularExpressions;

namespace TechBeats.Tests.Reading;

/// <summary>The words that an issue's file holds, got in the crudest way, so that no mistake of ours is shared.</summary>
internal static partial class SourceWords
{
    /// <summary>
    /// Runs of at least four letters, and single characters of Korean, Chinese and Japanese, whose words end at no space;
    /// in lower case, in the order of the file; those of notes, which stand at the foot of pages, apart.
    /// </summary>
    public static (IReadOnlyList<string> Running, IReadOnlyList<string> Notes) Of(string markdown)
    {
        var text = FrontMatter().Replace(PageHead().Replace(markdown.ReplaceLineEndings("\n"), ""), "");
        return (WordsIn(Bare(Notes().Replace(text, ""))), WordsIn(Bare(string.Concat(Notes().Matches(text).Select(note => note.Value)))));
    }

    /// <summary>The same of copied text, in which U+00AD at a line's end is a hyphen that typesetting put there.</summary>
    public static IReadOnlyList<string> OfCopied(string text) =>
        WordsIn(text.Replace("\u00AD\n", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal));

    private static string Bare(string text)
    {
        foreach (
            var gone in new[]
            {
                Comments(),
                StyleOrScript(),
                SiteMarkup(),
                ImageAddress(),
                Definitions(),
                Addresses(),
                NoteMarks(),
                Attributes(),
                BareAddresses(),
                ShortCodes(),
                AdmonitionKinds(),
                Tags(),
                FenceLanguage(),
            }
        )
        {
            text = gone.Replace(text, gone == Addresses() ? "] " : " ");
        }

        return WebUtility.HtmlDecode(text);
    }

    private static List<string> WordsIn(string text) => [.. Words().Matches(text.ToLowerInvariant()).Select(word => word.Value)];

    [GeneratedRegex(@"\A\uFEFF?(---\s*\n.*?\n---\s*\n|\+\+\+\s*\n.*?\n\+\+\+\s*\n|([A-Za-z]+:[^\n]*\n)+\n)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^\[\^[^\]]+\]:.*(\n(?=[ \t]+\S|\n[ \t]+\S).*)*", RegexOptions.Multiline)]
    private static partial Regex Notes();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"<(style|script)\b.*?</\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex StyleOrScript();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex ImageAddress();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:[ \t]*\n?[ \t]*\S+.*$", RegexOptions.Multiline)]
    private static partial Regex Definitions();

    [GeneratedRegex(@"\A\s*<!DOCTYPE.*?<body[^>]*>|<(header|footer)\b.*?</\1>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex PageHead();

    [GeneratedRegex(@"\{%.*?%\}|\{\{.*?\}\}|\{:[^}]*\}", RegexOptions.Singleline)]
    private static partial Regex SiteMarkup();

    /// <summary>The kind of an admonition, which its title replaces.</summary>
    [GeneratedRegex(@"^[ \t>]*(!!!|\?\?\?\+?|===)[ \t]*[a-z-]*([ \t]+(inline|end))*(?=[ \t]*[""\n])", RegexOptions.Multiline)]
    private static partial Regex AdmonitionKinds();

    [GeneratedRegex(@"\](\([^)]*\)|\[[^\]]*\])")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\[\^[^\]]+\]:?")]
    private static partial Regex NoteMarks();

    [GeneratedRegex(@"\{:?[^}\n]*=[^}\n]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"https?://[^\s)]+")]
    private static partial Regex BareAddresses();

    /// <summary>Names of emoji and icons, which the book prints as characters or not at all.</summary>
    [GeneratedRegex(@"(?<![\w:]):[a-z0-9_+-]{2,60}:(?![\w:])")]
    private static partial Regex ShortCodes();

    [GeneratedRegex(@"</?[a-zA-Z][^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^[\s>]*(```|~~~).*", RegexOptions.Multiline)]
    private static partial Regex FenceLanguage();

    [GeneratedRegex(
        @"[\p{IsHangulSyllables}\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|"
            + @"[\p{L}\p{M}-[\p{IsHangulSyllables}\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]]{4,}"
    )]
    private static partial Regex Words();
}
