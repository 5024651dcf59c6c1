using System.Text;
using System.Xml;

namespace TechBeats.Sources.Feeds;

/// <summary>
/// Reads RSS 2.0 (rssboard.org), RSS 1.0 and Atom (RFC 4287) in one pass. For safety it accepts no document types, no entities but XML's
/// own, and no external resources.
/// </summary>
internal sealed class XmlFeedReader
{
    private const int MaximumEntries = 20_000;

    private const int MaximumNestingDepth = 512;

    private const string Atom = "http://www.w3.org/2005/Atom";

    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    private readonly XmlReader reader;
    private readonly List<FeedEntry> entries = [];
    private readonly Dictionary<string, string> facts = new(StringComparer.Ordinal);

    private XmlFeedReader(XmlReader reader) => this.reader = reader;

    /// <summary>Reads a feed as far as possible. The feed is null if the document is none; the error is null if the XML is valid.</summary>
    public static (Feed? Feed, XmlException? Error) Read(Stream stream) => Read(XmlReader.Create(stream, Settings()));

    /// <inheritdoc cref="Read(Stream)"/>
    public static (Feed? Feed, XmlException? Error) Read(TextReader text) => Read(XmlReader.Create(text, Settings()));

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 2 * FeedReader.MaximumBytes,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private static (Feed? Feed, XmlException? Error) Read(XmlReader xml)
    {
        using (xml)
        {
            var feed = new XmlFeedReader(xml);
            var isFeed = false;
            try
            {
                isFeed = xml.MoveToContent() == XmlNodeType.Element && xml.LocalName is "rss" or "feed" or "RDF";
                if (isFeed)
                {
                    feed.ReadAll();
                }
            }
            catch (XmlException error)
            {
                return (isFeed ? feed.ToFeed() : null, error);
            }

            return (isFeed ? feed.ToFeed() : null, null);
        }
    }

    private Feed ToFeed() => new()
    {
        Title = facts.GetValueOrDefault("title"),
        Description = facts.GetValueOrDefault("description") ?? facts.GetValueOrDefault("subtitle"),
        Author = facts.GetValueOrDefault("author") ?? facts.GetValueOrDefault("creator"),
        Address = facts.GetValueOrDefault("link"),
        Language = facts.GetValueOrDefault("language") ?? facts.GetValueOrDefault("lang"),
        Entries = entries,
    };

    private void ReadAll()
    {
        if (reader.GetAttribute("lang", "http://www.w3.org/XML/1998/namespace") is { Length: > 0 } language)
        {
            facts["lang"] = language;
        }

        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is "rss" or "feed" or "RDF" or "channel")
            {
                Next();
            }
            else if (reader.LocalName is "item" or "entry" && entries.Count < MaximumEntries)
            {
                entries.Add(ReadEntry());
            }
            else
            {
                ReadFact();
            }
        }
    }

    /// <summary>Advances to the next node and enforces the maximum nesting depth.</summary>
    private void Next()
    {
        reader.Read();
        if (reader.Depth > MaximumNestingDepth)
        {
            throw new XmlException("Elements are nested too deeply", null, (reader as IXmlLineInfo)?.LineNumber ?? 0, 0);
        }
    }

    private void ReadFact()
    {
        var isOwn =
            reader.NamespaceURI is "" or Atom or "http://purl.org/rss/1.0/" || reader.LocalName is "creator" or "author" or "language";
        var name = reader.LocalName;
        var (address, relation) = (reader.GetAttribute("href"), reader.GetAttribute("rel"));
        var text = name == "author" ? ReadPerson() : ReadText();
        var value = name == "link" && address is not null ? relation is null or "alternate" ? address : "" : text;
        if (isOwn && value.Length > 0)
        {
            facts.TryAdd(name, value);
        }
    }

    private FeedEntry ReadEntry()
    {
        var entry = new FeedEntry { Language = reader.GetAttribute("lang", "http://www.w3.org/XML/1998/namespace") };
        var tags = new List<string>();
        string? identifier = null;
        string? updated = null;
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            Next();
            return entry;
        }

        Next();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                Next();
                continue;
            }

            // Each case consumes its element, also a repeated one. An element that is not consumed would loop forever.
            switch (reader.LocalName)
            {
                case "title" when reader.Prefix != "media":
                    var title = ReadText();
                    entry = entry with { Title = entry.Title ?? title };
                    continue;
                case "link":
                    var (address, relation) = (reader.GetAttribute("href"), reader.GetAttribute("rel"));
                    var written = ReadText();
                    if (relation is null or "alternate" && (address ?? written) is { Length: > 0 } link)
                    {
                        entry = entry with { Address = entry.Address ?? link };
                    }

                    continue;
                case "guid" or "id":
                    var isAddress = reader.GetAttribute("isPermaLink") != "false";
                    var id = ReadText();
                    identifier = isAddress && id.StartsWith("http", StringComparison.Ordinal) ? id : identifier;
                    continue;
                case "pubDate" or "published" or "date" or "issued":
                    var date = ReadText();
                    entry = entry with { Date = entry.Date ?? date };
                    continue;
                case "updated" or "modified":
                    updated = ReadText();
                    continue;
                case "author" or "creator":
                    var person = ReadPerson();
                    entry = entry with { Author = entry.Author ?? (person.Length > 0 ? person : null) };
                    continue;
                case "category" or "subject":
                    var term = reader.GetAttribute("term");
                    tags.Add(term ?? "");
                    tags[^1] = ReadText() is { Length: > 0 } tag && term is null ? tag : tags[^1];
                    continue;
                case "status" when IsWordPress(reader.NamespaceURI):
                    entry = entry with { IsDraft = ReadText() is not ("publish" or "inherit") };
                    continue;
                case "post_type" when IsWordPress(reader.NamespaceURI):
                    entry = entry with { Kind = ReadText() };
                    continue;
                case "encoded" when reader.NamespaceURI == Content:
                    entry = WithContent(entry, "html");
                    continue;
                case "content" when reader.NamespaceURI == Atom && reader.GetAttribute("src") is null:
                    entry = WithContent(entry, reader.GetAttribute("type") ?? "text");
                    continue;
                case "description" or "summary" when reader.NamespaceURI is "" or Atom or "http://purl.org/rss/1.0/":
                    var summary = reader.GetAttribute("type") == "xhtml" ? ReadMarkup() : ReadText();
                    entry = entry with { Summary = entry.Summary ?? (summary.Length > 0 ? summary : null) };
                    continue;
                default:
                    ReadText();
                    continue;
            }
        }

        return entry with
        {
            Address = entry.Address ?? identifier,
            Date = entry.Date ?? updated,
            Tags = [.. tags.Where(tag => tag.Length > 0)],
        };
    }

    /// <summary>Whether a namespace is that of a WordPress export: RSS with pages, attachments and unpublished entries.</summary>
    private static bool IsWordPress(string space) => space.StartsWith("http://wordpress.org/export/", StringComparison.Ordinal);

    private FeedEntry WithContent(FeedEntry entry, string type)
    {
        var content = type is "xhtml" or "application/xhtml+xml" ? ReadMarkup() : ReadText();
        return content.Trim().Length > 0 && entry.Content is null
            ? entry with
            {
                Content = content,
                IsPlain = type is "text" or "text/plain",
            }
            : entry;
    }

    /// <summary>The text of the current element. The reader then stands after it.</summary>
    private string ReadText()
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        Next();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }

            Next();
        }

        if (!isEmpty && !reader.EOF)
        {
            Next();
        }

        return text.ToString().Trim();
    }

    /// <summary>A person's name: Atom's <c>name</c> element, or RSS's <c>address (name)</c>.</summary>
    private string ReadPerson()
    {
        var name = "";
        var text = new StringBuilder();
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        Next();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "name")
            {
                name = ReadText();
                continue;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Depth == depth + 1)
            {
                text.Append(reader.Value);
            }

            Next();
        }

        if (!isEmpty && !reader.EOF)
        {
            Next();
        }

        var person = name.Length > 0 ? name : text.ToString().Trim();
        var bracket = person.IndexOf('(', StringComparison.Ordinal);
        return person.Contains('@', StringComparison.Ordinal) ? bracket > 0 ? person[(bracket + 1)..].TrimEnd(')', ' ') : "" : person;
    }

    /// <summary>The markup inside an element, such as XHTML in Atom.</summary>
    private string ReadMarkup()
    {
        var markup = new StringBuilder();
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        Next();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var (name, isVoid) = (reader.LocalName, reader.IsEmptyElement);
                    markup.Append('<').Append(name);
                    while (reader.MoveToNextAttribute())
                    {
                        if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
                        {
                            markup
                                .Append(' ')
                                .Append(reader.LocalName)
                                .Append("=\"")
                                .Append(System.Net.WebUtility.HtmlEncode(reader.Value))
                                .Append('"');
                        }
                    }

                    markup
                        .Append('>')
                        .Append(isVoid && name is not ("br" or "img" or "hr" or "wbr" or "source" or "col" or "input") ? $"</{name}>" : "");
                    break;
                case XmlNodeType.EndElement:
                    markup.Append("</").Append(reader.LocalName).Append('>');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    markup.Append(System.Net.WebUtility.HtmlEncode(reader.Value));
                    break;
            }

            Next();
        }

        if (!isEmpty && !reader.EOF)
        {
            Next();
        }

        return markup.ToString().Trim();
    }
}
