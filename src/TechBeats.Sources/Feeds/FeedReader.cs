using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;
using TechBeats.Model;

namespace TechBeats.Sources.Feeds;

/// <summary>Bytes to a feed: RSS 2.0 and 1.0, Atom, JSON Feed, and the JSON that Ghost exports.</summary>
internal static class FeedReader
{
    /// <summary>No feed is larger; the largest known has a few megabytes.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a feed; null when the bytes are none. What a strict parser rejects is mended once, and then read as far as it goes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name, for problems.</param>
    public static Feed? Read(byte[] bytes, string name)
    {
        var start = bytes.AsSpan();
        start = start.StartsWith(Encoding.UTF8.Preamble) ? start[3..] : start;
        var first = start.TrimStart(" \t\r\n"u8);
        if (first.Length == 0)
        {
            return null;
        }

        if (first[0] == (byte)'{')
        {
            return ReadJson(start.ToArray(), name);
        }

        var isWide = bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) || bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble);
        return first[0] == (byte)'<' || isWide ? ReadXml(first[0] == (byte)'<' ? first.ToArray() : bytes, name) : null;
    }

    private static Feed? ReadXml(byte[] bytes, string name)
    {
        var (feed, slip) = XmlFeedReader.Read(new MemoryStream(bytes));
        if (slip is null)
        {
            return feed;
        }

        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        var (mended, remaining) = XmlFeedReader.Read(MendedXml.Read(text));
        var best = (mended?.Entries.Count ?? -1) >= (feed?.Entries.Count ?? -1) ? mended : feed;
        if (best is null)
        {
            return null;
        }

        var problem = remaining is null
            ? Problem(Severity.Info, name, slip, "The feed is no valid XML; it was mended and read whole")
            : Problem(Severity.Warning, name, remaining, $"The feed is no valid XML; {best.Entries.Count} entries before the slip were read");
        return best with { Problems = [problem] };
    }

    private static Problem Problem(Severity severity, string name, XmlException slip, string message) =>
        new(ProblemSlugs.BadFeed, severity, new Place(name, slip.LineNumber), message, "Let a feed validator look at it");

    private static Feed? ReadJson(byte[] bytes, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            return JsonFeedReader.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>XML as feeds are found to break it, made well-formed: loose ampersands, HTML's entities, document types.</summary>
internal static class MendedXml
{
    private const int MaximumEntityLength = 32;

    public static TextReader Read(string text)
    {
        var mended = new StringBuilder(text.Length + 256);
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny('&', '<');
            if (next < 0)
            {
                break;
            }

            mended.Append(text, at, next);
            at += next;
            if (text[at] == '&')
            {
                at += Entity(text, at, mended);
            }
            else if (string.CompareOrdinal(text, at, "<![CDATA[", 0, 9) == 0)
            {
                var end = text.IndexOf("]]>", at, StringComparison.Ordinal);
                end = end < 0 ? text.Length : end + 3;
                mended.Append(text, at, end - at);
                at = end;
            }
            else if (string.CompareOrdinal(text, at, "<!DOCTYPE", 0, 9) == 0)
            {
                at = EndOfDocumentType(text, at);
            }
            else
            {
                mended.Append('<');
                at++;
            }
        }

        return new StringReader(mended.Append(text, at, text.Length - at).ToString());
    }

    /// <summary>Writes what an ampersand begins; gives its length.</summary>
    private static int Entity(string text, int at, StringBuilder mended)
    {
        var end = text.AsSpan(at, Math.Min(MaximumEntityLength, text.Length - at)).IndexOf(';');
        var entity = end > 1 ? text.Substring(at, end + 1) : "";
        if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            mended.Append(entity);
            return entity.Length;
        }

        var decoded = entity.Length > 0 ? WebUtility.HtmlDecode(entity) : entity;
        if (decoded != entity && decoded.All(XmlConvert.IsXmlChar) && decoded is not ("&" or "<"))
        {
            mended.Append(decoded);
            return entity.Length;
        }

        mended.Append("&amp;");
        return 1;
    }

    private static int EndOfDocumentType(string text, int at)
    {
        var close = text.IndexOf('>', at);
        var bracket = text.IndexOf('[', at);
        if (bracket >= 0 && bracket < close)
        {
            var end = text.IndexOf("]>", bracket, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        return close < 0 ? text.Length : close + 1;
    }
}
