using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Bytes to text: what a byte order mark says, UTF-16 that every second byte betrays, else strict UTF-8, else UTF-8 with a few bytes that are none, which are read alone,
/// else what the text declares or its bytes prove (<see cref="LegacyText"/>).
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

        if (WideWithoutMark(bytes) is { } wide)
        {
            log.Inform(
                ProblemSlugs.UndecodableText,
                0,
                $"This is {wide.WebName} without a byte order mark; it was read as such",
                SaveAsUtf8
            );
            return DecodeWide(bytes, wide, log);
        }

        var body = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (LegacyText.DecodeEscaped(body) is var (escaped, japaneseOrKorean, line))
        {
            log.Warn(
                ProblemSlugs.UndecodableText,
                line,
                $"This is not UTF-8; it was read as {japaneseOrKorean}, as its escape sequences prove",
                SaveAsUtf8
            );
            return escaped;
        }

        if (System.Text.Unicode.Utf8.IsValid(body))
        {
            return StrictUtf8.GetString(body);
        }

        if (MostlyUtf8(body, out var bad) is { } mended)
        {
            log.Warn(
                ProblemSlugs.UndecodableText,
                FirstInvalidLine(body),
                $"{bad} {(bad == 1 ? "byte is" : "bytes are")} no UTF-8; read as Windows-1252",
                SaveAsUtf8
            );
            return mended;
        }

        (var text, var name, var grounds) = LegacyText.Decode(body);
        log.Warn(ProblemSlugs.UndecodableText, FirstInvalidLine(body), $"This is not UTF-8; it was read as {name}, {grounds}", SaveAsUtf8);
        return text;
    }

    /// <summary>UTF-16 of a text that is mostly Latin has a zero in every second byte; no other text has.</summary>
    private static UnicodeEncoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
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
    /// UTF-8 in which a few bytes are none; null when most of what is beyond ASCII is no UTF-8. Bytes of other encodings can look like a letter in UTF-8,
    /// but hardly like a dash, a quotation mark or an emoji: those count three times.
    /// </summary>
    private static string? MostlyUtf8(ReadOnlySpan<byte> bytes, out int bad)
    {
        var text = new StringBuilder(bytes.Length);
        bad = 0;
        var good = 0;
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

        return good > 2 * bad ? text.ToString() : null;
    }

    /// <summary>UTF-16 and UTF-32: what has no meaning becomes U+FFFD, so that it shows.</summary>
    private static string DecodeWide(ReadOnlySpan<byte> bytes, Encoding encoding, ProblemLog log)
    {
        var text = encoding.GetString(bytes);
        var bad = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (bad >= 0)
        {
            log.Warn(
                ProblemSlugs.UndecodableText,
                1 + text.AsSpan(0, bad).Count('\n'),
                $"Some of this {encoding.WebName} text has no meaning"
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
