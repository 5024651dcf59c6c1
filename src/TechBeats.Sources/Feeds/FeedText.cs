using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Sources.Feeds;

/// <summary>
/// Decodes the bytes of a feed that .NET's XML reader can't decode: legacy encodings, and bytes that are not of their encoding.
/// </summary>
internal static partial class FeedText
{
    /// <summary>Maximum length of an XML declaration that is looked at, in bytes.</summary>
    private const int MaximumDeclaration = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Maximum length of a character in UTF-8, in bytes.</summary>
    private const int MaximumCharacterBytes = 4;

    /// <summary>
    /// The text of a feed that declares a legacy encoding, such as windows-1251 or Shift_JIS (XML 1.0, section 4.3.3); bytes that are valid
    /// UTF-8 are read as such all the same. Null if it declares none, or an unknown one.
    /// </summary>
    public static string? DecodeDeclared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, MaximumDeclaration));
        return EncodingName().Match(head) is { Success: true } match
            && CodePagesEncodingProvider.Instance.GetEncoding(match.Groups["name"].Value) is { } encoding
            ? (IsPlainlyUtf8(bytes) ? Strict : encoding).GetString(bytes)
            : null;
    }

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

    /// <summary>True for valid UTF-8 with letters beyond ASCII. ISO-2022-JP and its kin have ASCII bytes alone.</summary>
    private static bool IsPlainlyUtf8(byte[] bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF);

    [GeneratedRegex("""\A<\?xml[^>]*\sencoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)["']""")]
    private static partial Regex EncodingName();
}
