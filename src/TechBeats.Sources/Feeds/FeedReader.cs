using System.Text;
using System.Text.Json;
using System.Xml;
using TechBeats.Model;

namespace TechBeats.Sources.Feeds;

/// <summary>Parses feeds: RSS, Atom, JSON Feed, and the exports of WordPress, Blogger and Ghost, which have their forms.</summary>
internal static class FeedReader
{
    /// <summary>Maximum size of a feed in bytes. The largest known feeds have a few megabytes.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Maximum number of prefixes in a message.</summary>
    private const int MaximumNames = 5;

    /// <summary>
    /// Reads a feed, or returns null if the bytes are none. Invalid XML is repaired once and then read as far as possible.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">The file's name, for problems.</param>
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
        var declared = FeedText.DecodeDeclared(bytes);
        var (feed, error) = declared is null
            ? XmlFeedReader.Read(new MemoryStream(bytes))
            : XmlFeedReader.Read(new StringReader(declared), []);
        if (error is null)
        {
            return feed;
        }

        var xml = MendedXml.Mend(declared ?? FeedText.Decode(bytes));
        var (mended, remaining) = XmlFeedReader.Read(new StringReader(xml.Text), xml.Undeclared);
        var best = (mended?.Entries.Count ?? -1) >= (feed?.Entries.Count ?? -1) ? mended : feed;
        if (best is null)
        {
            return null;
        }

        var (severity, message) =
            remaining is not null
                ? (Severity.Warning, $"The feed is not valid XML; only the {best.Entries.Count} entries before the error were read")
            : xml.BreaksOff
                ? (Severity.Warning, $"The feed breaks off; {best.Entries.Count} entries were read, and the last one may be incomplete")
            : xml.Undeclared.Count > 0
                ? (
                    Severity.Warning,
                    $"The feed uses prefixes that it doesn't declare ({string.Join(", ", xml.Undeclared.Take(MaximumNames))}); "
                        + "it was read completely"
                )
            : (Severity.Info, "The feed is not valid XML; it was repaired and read completely");
        return best with { Problems = [Problem(severity, name, remaining ?? error, message)] };
    }

    private static Problem Problem(Severity severity, string name, XmlException error, string message) =>
        new(ProblemSlugs.BadFeed, severity, new Place(name, error.LineNumber), message, "Check the feed with a feed validator");

    private static Feed? ReadJson(byte[] bytes, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(
                System.Text.Unicode.Utf8.IsValid(bytes) ? bytes : Encoding.UTF8.GetBytes(FeedText.Decode(bytes)),
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
