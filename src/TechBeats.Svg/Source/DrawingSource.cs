using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Svg.Source;

/// <summary>Prepares a drawing's bytes for the XML parser: decompression and replacement of internal entities.</summary>
internal static partial class DrawingSource
{
    /// <summary>Maximum size of an uncompressed drawing in bytes.</summary>
    private const int MaximumBytes = 32 * 1024 * 1024;

    private const int MaximumEntities = 64;

    /// <summary>Number of leading bytes that are searched for the first tag, after comments and declarations.</summary>
    private const int Head = 8192;

    /// <summary>True for SVG, compressed or not, regardless of its name.</summary>
    public static bool IsDrawing(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x1F, 0x8B, 8, ..])
        {
            return TryInflateHead(bytes, out var head) && IsMarkup(head);
        }

        return IsMarkup(bytes[..Math.Min(bytes.Length, Head)]);
    }

    /// <summary>The source as XML.</summary>
    /// <exception cref="BadDrawingException">The source can't be decompressed or is too large.</exception>
    public static Stream Open(ReadOnlyMemory<byte> bytes)
    {
        var plain = bytes.Span is [0x1F, 0x8B, ..] ? Inflate(bytes) : bytes;
        if (plain.Length > MaximumBytes)
        {
            throw BadDrawingException.TooLarge("an SVG of more than 32 MB");
        }

        return new MemoryStream(WithEntities(plain), writable: false);
    }

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        // UTF-16 has a zero beside each ASCII letter.
        var text = Encoding
            .Latin1.GetString(head)
            .Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n');
        var start = SvgTag().Match(text);
        return text.StartsWith('<') && start.Success && !HtmlTag().IsMatch(text.AsSpan(0, start.Index));
    }

    private static bool TryInflateHead(ReadOnlySpan<byte> bytes, out byte[] head)
    {
        head = new byte[Head];
        try
        {
            using var inflater = new GZipStream(
                new MemoryStream(bytes[..Math.Min(bytes.Length, 64 * 1024)].ToArray()),
                CompressionMode.Decompress
            );
            var length = inflater.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            head = head[..length];
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> bytes)
    {
        using var inflater = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            while (inflater.Read(buffer) is > 0 and var length)
            {
                plain.Write(buffer, 0, length);
                if (plain.Length > MaximumBytes)
                {
                    throw BadDrawingException.TooLarge("an SVG of more than 32 MB");
                }
            }
        }
        catch (InvalidDataException)
        {
            throw BadDrawingException.Damaged("SVGZ");
        }

        return plain.ToArray();
    }

    /// <summary>
    /// Replaces internal entities with short plain values, once and not recursively. Old drawing programs define entities for namespace
    /// addresses in the document type, which the XML parser ignores for safety.
    /// </summary>
    private static byte[] WithEntities(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span[..Math.Min(bytes.Length, 16 * 1024)];
        if (head.IndexOf("<!ENTITY"u8) < 0)
        {
            return bytes.ToArray();
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Entity().Matches(Encoding.Latin1.GetString(head)))
        {
            if (names.Count < MaximumEntities)
            {
                names.TryAdd(match.Groups[1].Value, match.Groups[2].Value);
            }
        }

        var body = Encoding.Latin1.GetString(bytes.Span);
        var result = Reference().Replace(body, match => names.GetValueOrDefault(match.Groups[1].Value) ?? match.Value);
        return result.Length <= MaximumBytes
            ? Encoding.Latin1.GetBytes(result)
            : throw BadDrawingException.TooLarge("an SVG of more than 32 MB");
    }

    [GeneratedRegex("<([A-Za-z_][\\w.-]{0,30}:)?svg[\\s>/]", RegexOptions.CultureInvariant)]
    private static partial Regex SvgTag();

    [GeneratedRegex("<(!doctype\\s+)?html[\\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();

    [GeneratedRegex("<!ENTITY\\s+([\\w.-]{1,40})\\s+[\"']([^\"'&<>%]{0,128})[\"']\\s*>", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("&([A-Za-z_][\\w.-]{0,39});", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
