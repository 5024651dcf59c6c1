using System.Text;

namespace TechBeats.Sources.Feeds;

/// <summary>Decodes the bytes of a feed whose encoding is not the one that it declares.</summary>
internal static class FeedText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Maximum length of a character in UTF-8, in bytes.</summary>
    private const int MaximumCharacterBytes = 4;

    /// <summary>Decodes UTF-8. Each byte that is none becomes its character of Latin-1. UTF-16 is known by its byte order mark.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Strict.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length; )
        {
            var rest = bytes.AsSpan(at, Math.Min(MaximumCharacterBytes, bytes.Length - at));
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                at += length;
            }
            else
            {
                text.Append((char)bytes[at++]);
            }
        }

        return text.ToString();
    }
}
