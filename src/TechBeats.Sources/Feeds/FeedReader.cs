using System.Text;
using System.Text.Json;
using System.Xml;
using TechBeats.Model;

namespace TechBeats.Sources.Feeds;

/// <summary>Parses feeds: RSS 2.0 and 1.0, Atom, JSON Feed, and Ghost's JSON export.</summary>
internal static class FeedReader
{
    /// <summary>Maximum size of a feed in bytes. The largest known feeds have a few megabytes.</summary>
    public const long MaximumBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
        var (feed, error) = XmlFeedReader.Read(new MemoryStream(bytes));
        if (error is null)
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
            ? Problem(Severity.Info, name, error, "The feed is not valid XML; it was repaired and read completely")
            : Problem(
                Severity.Warning,
                name,
                remaining,
                $"The feed is not valid XML; only the {best.Entries.Count} entries before the error were read"
            );
        return best with { Problems = [problem] };
    }

    private static Problem Problem(Severity severity, string name, XmlException error, string message) =>
        new(ProblemSlugs.BadFeed, severity, new Place(name, error.LineNumber), message, "Check the feed with a feed validator");

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
