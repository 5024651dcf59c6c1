using System.Text;
using TechBeats.Archive.Parsing.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Repairs;

/// <summary>Bytes to text: what a byte order mark says, else strict UTF-8, else Windows-1252, which gives every byte a character.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

        ReadOnlySpan<byte> body = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (System.Text.Unicode.Utf8.IsValid(body))
        {
            return StrictUtf8.GetString(body);
        }

        log.Warn(
            ProblemSlugs.UndecodableText,
            FirstInvalidLine(body),
            "This is not UTF-8; it was read as Windows-1252",
            "Save the file as UTF-8");
        return SingleByteTable.Windows1252.Decode(body);
    }

    /// <summary>UTF-16 and UTF-32: what has no meaning becomes U+FFFD, so that it shows.</summary>
    private static string DecodeWide(ReadOnlySpan<byte> bytes, Encoding encoding, ProblemLog log)
    {
        string text = encoding.GetString(bytes);
        int bad = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (bad >= 0)
        {
            log.Warn(ProblemSlugs.UndecodableText, 1 + text.AsSpan(0, bad).Count('\n'), $"Some of this {encoding.WebName} text has no meaning");
        }

        return text;
    }

    private static int FirstInvalidLine(ReadOnlySpan<byte> bytes)
    {
        int line = 1;
        foreach (Range range in bytes.Split((byte)'\n'))
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
