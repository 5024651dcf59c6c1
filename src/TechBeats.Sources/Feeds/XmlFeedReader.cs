using System.Xml;

namespace TechBeats.Sources.Feeds;

/// <summary>
/// Reads RSS 0.9 to 2.0 (rssboard.org) and Atom (RFC 4287) in one pass. For safety it accepts no document types, no entities but XML's
/// own, and no external resources.
/// </summary>
internal sealed class XmlFeedReader
{
    private const int MaximumEntries = 20_000;

    private readonly XmlReader reader;
    private readonly XmlElements elements;
    private readonly List<FeedEntry> entries = [];
    private readonly Dictionary<string, string> facts = new(StringComparer.Ordinal);

    /// <summary>Names of authors by login, as an export of WordPress lists them.</summary>
    private readonly Dictionary<string, string> authors = new(StringComparer.Ordinal);

    private string? address;

    private XmlFeedReader(XmlReader reader)
    {
        this.reader = reader;
        elements = new XmlElements(reader);
    }

    /// <summary>Reads a feed as far as possible. The feed is null if the document is none; the error is null if the XML is valid.</summary>
    public static (Feed? Feed, XmlException? Error) Read(Stream stream) => Read(XmlReader.Create(stream, Settings()));

    /// <inheritdoc cref="Read(Stream)"/>
    /// <param name="text">The document.</param>
    /// <param name="undeclared">Prefixes that the document uses and does not declare.</param>
    public static (Feed? Feed, XmlException? Error) Read(TextReader text, IEnumerable<string> undeclared)
    {
        var names = new NameTable();
        var spaces = new XmlNamespaceManager(names);
        foreach (var prefix in undeclared)
        {
            spaces.AddNamespace(prefix, XmlNames.ForUndeclared(prefix));
        }

        return Read(XmlReader.Create(text, Settings(), new XmlParserContext(names, spaces, null, XmlSpace.None)));
    }

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
                isFeed = xml.MoveToContent() == XmlNodeType.Element && xml.LocalName is "rss" or "feed" or "RDF" or "Channel";
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
        Title = Markup.ToLine(facts.GetValueOrDefault("title")),
        Description = facts.GetValueOrDefault("description") ?? facts.GetValueOrDefault("subtitle") ?? facts.GetValueOrDefault("tagline"),
        Author = facts.GetValueOrDefault("author") ?? facts.GetValueOrDefault("creator"),
        Address = facts.GetValueOrDefault("link"),
        Language = facts.GetValueOrDefault("language") ?? facts.GetValueOrDefault("lang"),
        Entries =
        [
            .. entries.Select(entry =>
                entry.Author is { } login && authors.TryGetValue(login, out var name) ? entry with { Author = name } : entry
            ),
        ],
    };

    private void ReadAll()
    {
        if (reader.GetAttribute("lang", XmlNames.Xml) is { Length: > 0 } language)
        {
            facts["lang"] = language;
        }

        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is "rss" or "feed" or "RDF" or "channel" or "Channel" or "items")
            {
                address = reader.NodeType == XmlNodeType.Element ? elements.BaseWithin(address) : address;
                elements.Next();
            }
            else if (reader.LocalName is "item" or "entry" && entries.Count < MaximumEntries)
            {
                var site = facts.GetValueOrDefault("link") ?? facts.GetValueOrDefault("self");
                entries.Add(XmlEntryReader.Read(elements, address, site));
            }
            else if (reader.LocalName == "author" && XmlNames.IsWordPress(reader.NamespaceURI))
            {
                ReadAuthor();
            }
            else
            {
                ReadFact();
            }
        }
    }

    private void ReadAuthor()
    {
        var (login, name) = ("", "");
        elements.ForEachChild(() =>
        {
            var element = reader.LocalName;
            var text = elements.ReadText();
            (login, name) = element switch
            {
                "author_login" => (text, name),
                "author_display_name" => (login, text),
                _ => (login, name),
            };
        });
        if (login.Length > 0 && name.Length > 0)
        {
            authors.TryAdd(login, name);
        }
    }

    private void ReadFact()
    {
        var isOwn = XmlNames.IsCore(reader.NamespaceURI)
            || reader.LocalName is "creator" or "language"
            || (reader.LocalName == "author" && !XmlNames.IsWordPress(reader.NamespaceURI));
        var name = reader.LocalName;
        var (href, relation) = (elements.Attribute("href"), elements.Attribute("rel"));
        var scope = elements.BaseWithin(address);
        var text = name == "author" ? elements.ReadPerson() : elements.ReadText();
        if (name == "link")
        {
            name = relation is null or "alternate" ? name : relation == "self" ? relation : "";
            text = XmlElements.Resolve(scope ?? facts.GetValueOrDefault("self"), href ?? text);
        }

        if (isOwn && text.Length > 0 && name.Length > 0)
        {
            facts.TryAdd(name, text);
        }
    }
}
