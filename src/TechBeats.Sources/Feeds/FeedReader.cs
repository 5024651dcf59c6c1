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
            : Problem(
                Severity.Warning,
                name,
                remaining,
                $"The feed is no valid XML; {best.Entries.Count} entries before the slip were read"
            );
        return best with { Problems = [problem] };
    }

    private static Problem Problem(Severity severity, string name, XmlException slip, string message) =>
        new(ProblemSlugs.BadFeed, severity, new Place(name, slip.LineNumber), message, "Let a feed validator look at it");

    private static Feed? ReadJson(byte[] bytes, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(
                bytes,
                new JsonDocumentOptions
                {
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                    MaxDepth = 64,
                }
            );
            return JsonFeedReader.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
