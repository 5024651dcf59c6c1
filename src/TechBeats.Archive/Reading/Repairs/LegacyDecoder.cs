using System.Buffers;
using System.Globalization;
using System.Text;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Decodes text in an encoding older than UTF-8: the declared one, else one that the bytes prove. A double-byte encoding must decode
/// without error and give the frequent letters of its language. A single-byte encoding is recognized by runs of bytes and by letter
/// frequencies (<see cref="LetterStatistics"/>). The default is Windows-1252, as on the web.
/// </summary>
internal static class LegacyDecoder
{
    /// <summary>Maximum length of the text's beginning, in bytes, that is searched for a declaration (HTML, 13.2.3.2).</summary>
    private const int MaximumDeclarationOffset = 1024;

    /// <summary>Minimum number of characters beyond ASCII for a decision.</summary>
    private const int MinimumLetters = 10;

    private const string Proved = "as the bytes prove";

    /// <summary>The most frequent letters of Russian, Greek, Hebrew and Arabic, and the code pages of these scripts.</summary>
    private static readonly (int[] CodePages, SearchValues<char> Frequent)[] Scripts =
    [
        ([1251, 20866, 866, 28595, 10007], SearchValues.Create("оеаинтсрвлкмдпуя")),
        ([1253], SearchValues.Create("αοιετσνηυρςάόίέ")),
        ([1255], SearchValues.Create("יוהלאתמרבשנד")),
        ([1256], SearchValues.Create("اليمنوتربةعدسك")),
    ];

    /// <summary>Returns the text, the name of its encoding, and the grounds of the choice.</summary>
    /// <param name="bytes">Bytes that are not valid UTF-8.</param>
    public static (string Text, string Name, string Grounds) Decode(ReadOnlySpan<byte> bytes)
    {
        if (FindDeclared(bytes) is { } declared && DecodeStrictly(bytes, declared) is { } decoded)
        {
            return (decoded, NameOf(declared.CodePage), "as the text declares");
        }

        var proved = DetectDoubleByte(bytes) ?? DetectSingleByte(bytes);
        if (proved is { Page: not 1250 } proof)
        {
            return (proof.Text, NameOf(proof.Page), Proved);
        }

        var western = SingleByteTable.Windows1252.Decode(bytes);
        if (
            LetterStatistics.Guess(bytes) is var (name, confidence)
            && FindEncoding(name) is { } guessed
            && ChooseSibling(bytes, guessed) is var (text, page)
        )
        {
            // Pages that differ from Windows-1252 only in rare signs often give the same text.
            var likely = NameOf(text == western ? 1252 : page);
            return (
                text,
                likely,
                string.Create(CultureInfo.InvariantCulture, $"by the frequency of the letters, {Math.Round(100 * confidence)} % sure")
            );
        }

        return proved is var (central, _)
            ? (central, NameOf(1250), Proved)
            : (western, NameOf(1252), "because nothing proves another encoding");
    }

    /// <summary>
    /// Chooses between the ISO and the Windows page of a language, whose letters mostly have the same bytes. The ISO page has no quotation
    /// marks at 80 to 9F. The Windows page has signs where the ISO page has letters (ą is ±). Returns null if the text is valid in neither.
    /// </summary>
    private static (string Text, int Page)? ChooseSibling(ReadOnlySpan<byte> bytes, Encoding guessed)
    {
        (string Text, int Page)? best = null;
        var fewest = int.MaxValue;
        foreach (var page in (ReadOnlySpan<int>)[guessed.CodePage, SiblingOf(guessed.CodePage)])
        {
            if (
                page > 0
                && FindEncoding(page) is { } encoding
                && DecodeStrictly(bytes, encoding) is { } text
                && SignsWithinWords(text) is var signs
                && signs < fewest
            )
            {
                fewest = signs;
                best = (text, page);
            }
        }

        return best;
    }

    /// <summary>The Windows page for the languages of an ISO page and vice versa, or 0 for none.</summary>
    private static int SiblingOf(int page) => page switch
    {
        28592 => 1250,
        1250 => 28592,
        28597 => 1253,
        28598 => 1255,
        28599 => 1254,
        28603 => 1257,
        28605 => 1252,
        _ => 0,
    };

    private static int SignsWithinWords(string text)
    {
        var signs = 0;
        for (var index = 1; index < text.Length; index++)
        {
            signs += text[index] is > '\u00A0' and < '\u2000' && !char.IsLetter(text[index]) && char.IsLetter(text[index - 1]) ? 1 : 0;
        }

        return signs;
    }

    /// <summary>
    /// Decodes ASCII bytes with escape sequences for East Asian characters: ISO-2022-JP of old mail (RFC 1468) and ISO-2022-KR (RFC 1557).
    /// Returns null for any other text.
    /// </summary>
    /// <returns>The text, the name of its encoding and the line of the first escape sequence, from 1.</returns>
    public static (string Text, string Name, int Line)? DecodeEscaped(ReadOnlySpan<byte> bytes)
    {
        var escape = bytes.IndexOf("\u001B$"u8);
        if (escape < 0 || !Ascii.IsValid(bytes))
        {
            return null;
        }

        var page = bytes[escape..].StartsWith("\u001B$)C"u8) ? 50225 : 50220;
        return
            FindEncoding(page) is { } encoding
            && DecodeStrictly(bytes, encoding) is { } text
            && ShareOf(text, character => IsKana(character) || IsHan(character) || IsHangul(character)) >= 0.9
            ? (text, NameOf(page), 1 + bytes[..escape].Count((byte)'\n'))
            : null;
    }

    /// <summary>
    /// The encoding in a declaration of XML, HTML or an editor, or null if there is none. UTF-8 does not count, since the bytes disprove
    /// it.
    /// </summary>
    private static Encoding? FindDeclared(ReadOnlySpan<byte> bytes)
    {
        var top = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MaximumDeclarationOffset)]);
        foreach (var key in (ReadOnlySpan<string>)["charset=", "encoding=", "coding:", "charset:"])
        {
            var at = top.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var name = string.Concat(
                    top[(at + key.Length)..]
                        .TrimStart('"', '\'', ' ')
                        .TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or ':' or '.')
                );
                return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : FindEncoding(name);
            }
        }

        return null;
    }

    private static (string Text, int Page)? DetectDoubleByte(ReadOnlySpan<byte> bytes)
    {
        foreach (
            (var page, var isCommon, var share) in ((int, Func<char, bool>, double)[])
                [(932, IsKana, 0.35), (51932, IsKana, 0.35), (949, IsHangul, 0.75)]
        )
        {
            if (FindEncoding(page) is { } encoding && DecodeStrictly(bytes, encoding) is { } text && ShareOf(text, isCommon) >= share)
            {
                return (text, page);
            }
        }

        // GB 2312 has its 3,755 most frequent characters at lead bytes B0 to D7, Big5 its 5,401 at A4 to C6.
        foreach ((var page, var first, var last) in ((int, int, int)[])[(54936, 0xB0, 0xD7), (950, 0xA4, 0xC6)])
        {
            if (
                ShareOfPairs(bytes, first, last) >= 0.85
                && FindEncoding(page) is { } encoding
                && DecodeStrictly(bytes, encoding) is { } text
                && ShareOf(text, IsHan) >= 0.7
            )
            {
                return (text, page);
            }
        }

        return null;
    }

    /// <summary>
    /// Detects a single-byte encoding. Letters of other scripts than Latin form runs of high bytes, Latin ones are among ASCII letters.
    /// </summary>
    private static (string Text, int Page)? DetectSingleByte(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        var inRows = 0;
        var row = 0;
        Span<int> counts = stackalloc int[256];
        foreach (var value in bytes)
        {
            counts[value]++;
            row = value >= 0x80 ? row + 1 : 0;
            high += value >= 0x80 ? 1 : 0;
            inRows += row == 3 ? 3 : row > 3 ? 1 : 0;
        }

        if (high >= MinimumLetters && inRows > high * 0.6)
        {
            (string Text, int Page)? best = null;
            var bestShare = 0.5;
            foreach ((var pages, var frequent) in Scripts)
            {
                foreach (var page in pages)
                {
                    if (
                        FindEncoding(page) is { } encoding
                        && DecodeStrictly(bytes, encoding) is { } text
                        && ShareOf(text, frequent.Contains) is var share
                        && share > bestShare
                    )
                    {
                        bestShare = share;
                        best = (text, page);
                    }
                }
            }

            return best;
        }

        var latin = IsTurkish(counts) ? 1254 : IsCentralEuropean(bytes, counts) ? 1250 : 0;
        return latin > 0 && FindEncoding(latin) is { } found && DecodeStrictly(bytes, found) is { } words ? (words, latin) : null;
    }

    /// <summary>
    /// True for Turkish: ı, ş and ğ have the bytes of the Icelandic ý, þ and ð in Windows-1252. Icelandic also has á, í, ú, ó and æ, which
    /// Turkish lacks.
    /// </summary>
    private static bool IsTurkish(ReadOnlySpan<int> counts) =>
        counts[0xFD] + counts[0xFE] + counts[0xF0] + counts[0xDE] + counts[0xDD] >= 3 && counts[0xFD] > 0 && counts[0xFE] > 0
        && counts[0xE1] + counts[0xED] + counts[0xFA] + counts[0xF3] + counts[0xE6] == 0;

    /// <summary>
    /// True for Central European languages. Czech ř and ě have the bytes of ø and ì in Windows-1252, which no language combines. Polish and
    /// Hungarian letters have the bytes of signs, which do not occur inside words.
    /// </summary>
    private static bool IsCentralEuropean(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> counts)
    {
        if (counts[0xF8] >= 3 && counts[0xEC] >= 3)
        {
            return true;
        }

        var within = 0;
        for (var index = 1; index + 1 < bytes.Length; index++)
        {
            // ł, ą, ż, ľ and their capitals.
            within +=
                bytes[index] is 0xB3 or 0xB9 or 0xBF or 0xA3 or 0xA5 or 0xAF or 0xBE or 0xBC
                && (IsLetter(bytes[index - 1]) || index == 1)
                && IsLetter(bytes[index + 1])
                    ? 1
                    : 0;
        }

        return within >= 3;
    }

    private static bool IsLetter(byte value) => char.IsAsciiLetter((char)value);

    private static bool IsKana(char character) => character is >= '\u3041' and <= '\u30FE';

    private static bool IsHangul(char character) => character is >= '\uAC00' and <= '\uD7A3';

    private static bool IsHan(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF5E');

    /// <summary>The share of a kind of character among those beyond ASCII, from 0 to 1, or 0 if there are too few.</summary>
    private static double ShareOf(string text, Func<char, bool> isOfKind)
    {
        var all = 0;
        var found = 0;
        foreach (var character in text)
        {
            if (character >= '\u0080')
            {
                all++;
                found += isOfKind(character) ? 1 : 0;
            }
        }

        return all < MinimumLetters ? 0 : (double)found / all;
    }

    private static double ShareOfPairs(ReadOnlySpan<byte> bytes, int first, int last)
    {
        var all = 0;
        var found = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] >= 0x80)
            {
                // Both encodings have punctuation at A1 to A3.
                all += bytes[index] is >= 0xA1 and <= 0xA3 ? 0 : 1;
                found += bytes[index] >= first && bytes[index] <= last ? 1 : 0;
                index++;
            }
        }

        return all < MinimumLetters ? 0 : (double)found / all;
    }

    /// <summary>The decoded text, or null if a byte is invalid in the encoding or encodes a control character.</summary>
    private static string? DecodeStrictly(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') || text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? FindEncoding(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static Encoding? FindEncoding(string name)
    {
        var known = name.ToLowerInvariant() switch
        {
            "latin1" or "iso-8859-1" or "latin-1" or "ascii" or "us-ascii" => "windows-1252",
            "sjis" or "x-sjis" => "shift_jis",
            "cp949" => "ks_c_5601-1987",
            "iso-8859-9" => "windows-1254",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                known,
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            );
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string NameOf(int page) => page switch
    {
        932 => "Shift JIS",
        949 or 51949 => "EUC-KR",
        950 => "Big5",
        10007 => "Mac Cyrillic",
        10029 => "Mac Central European",
        20866 => "KOI8-R",
        50220 => "ISO-2022-JP",
        50225 => "ISO-2022-KR",
        51932 => "EUC-JP",
        54936 => "GB18030",
        874 or (>= 1250 and <= 1258) => string.Create(CultureInfo.InvariantCulture, $"Windows-{page}"),
        >= 28591 and <= 28605 => string.Create(CultureInfo.InvariantCulture, $"ISO-8859-{page - 28590}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"code page {page}"),
    };
}
