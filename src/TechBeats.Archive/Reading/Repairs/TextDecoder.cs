using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Decodes bytes to text. A byte order mark decides first, then zero bytes, which are typical of UTF-16. Otherwise the text is UTF-8
/// if at most a few bytes are invalid, or a legacy encoding (<see cref="LegacyDecoder"/>).
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const string SaveAsUtf8 = "Save the file as UTF-8";

    public static string Decode(ReadOnlySpan<byte> bytes, ProblemLog log)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return DecodeWide(bytes[4..], new UTF32Encoding(bigEndian: false, byteOrderMark: false), log);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeWide(bytes[2..], new UnicodeEncoding(bigEndian: false, byteOrderMark: false), log);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeWide(bytes[2..], new UnicodeEncoding(bigEndian: true, byteOrderMark: false), log);
        }

        if (DetectUtf16(bytes) is { } wide)
        {
            log.Inform(
                ProblemSlugs.UndecodableText,
                0,
                $"The file was read as {wide.WebName} without a byte order mark",
                SaveAsUtf8
            );
            return DecodeWide(bytes, wide, log);
        }

        var body = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (LegacyDecoder.DecodeEscaped(body) is var (escaped, japaneseOrKorean, line))
        {
            log.Warn(
                ProblemSlugs.UndecodableText,
                line,
                $"The file is not UTF-8; it was read as {japaneseOrKorean}, as its escape sequences prove",
                SaveAsUtf8
            );
            return escaped;
        }

        if (System.Text.Unicode.Utf8.IsValid(body))
        {
            return StrictUtf8.GetString(body);
        }

        var (mended, good, bad) = DecodeByCharacter(body);
        (var text, var name, var grounds) = good > 2 * bad ? (mended, "", "") : LegacyDecoder.Decode(body);

        // Windows-1252 is the fallback. A Western letter of UTF-8 would be two odd signs in it, which no author writes.
        if (good > 2 * bad || (good > 0 && mended.All(IsWestern) && text == SingleByteTable.Windows1252.Decode(body)))
        {
            log.Warn(
                ProblemSlugs.UndecodableText,
                FirstInvalidLine(body),
                $"{bad} {(bad == 1 ? "byte is not valid UTF-8; it was" : "bytes are not valid UTF-8; they were")} read as Windows-1252",
                SaveAsUtf8
            );
            return mended;
        }

        log.Warn(
            ProblemSlugs.UndecodableText,
            FirstInvalidLine(body),
            $"The file is not UTF-8; it was read as {name}, {grounds}",
            SaveAsUtf8
        );
        return text;
    }

    /// <summary>Detects UTF-16 without a byte order mark. Mostly Latin text has a zero in every second byte.</summary>
    private static UnicodeEncoding? DetectUtf16(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var even = 0;
        var odd = 0;
        for (var index = 0; index < start.Length; index++)
        {
            even += start[index] == 0 && (index & 1) == 0 ? 1 : 0;
            odd += start[index] == 0 && (index & 1) == 1 ? 1 : 0;
        }

        var pairs = start.Length / 2;
        return pairs < 4 ? null
            : odd > pairs * 0.4 && even < pairs * 0.05 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > pairs * 0.4 && odd < pairs * 0.05 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    /// <summary>
    /// Decodes valid characters as UTF-8 and any other byte as Windows-1252, and counts both. Bytes of other encodings can look like a
    /// letter in UTF-8, but rarely like a dash, a quotation mark or an emoji. Therefore those count three times.
    /// </summary>
    private static (string Text, int Good, int Bad) DecodeByCharacter(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var (good, bad) = (0, 0);
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                good += length == 1 ? 0 : rune.Value is (>= 0x2000 and <= 0x22FF) or > 0xFFFF ? 3 : 1;
            }
            else
            {
                text.Append(SingleByteTable.Windows1252.Decode(bytes[..1]));
                length = 1;
                bad++;
            }

            bytes = bytes[length..];
        }

        return (text.ToString(), good, bad);
    }

    private static bool IsWestern(char character) => character is < '\u0300' or (>= '\u2010' and <= '\u2122');

    /// <summary>Decodes UTF-16 and UTF-32. Invalid units become U+FFFD, so that they are visible.</summary>
    private static string DecodeWide(ReadOnlySpan<byte> bytes, Encoding encoding, ProblemLog log)
    {
        var text = encoding.GetString(bytes);
        var bad = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (bad >= 0)
        {
            log.Warn(
                ProblemSlugs.UndecodableText,
                1 + text.AsSpan(0, bad).Count('\n'),
                $"Some bytes of the text are not valid {encoding.WebName}"
            );
        }

        return text;
    }

    private static int FirstInvalidLine(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (!System.Text.Unicode.Utf8.IsValid(bytes[range]))
            {
                return line;
            }

            line++;
        }

        return 0;
    }
}
