using System.Xml;

namespace TechBeats.Sources.Feeds;

/// <summary>Reads one entry of Atom or RSS, with what Blogger, WordPress and podcasts add.</summary>
internal sealed class XmlEntryReader
{
    /// <summary>Maximum number of files of one entry.</summary>
    private const int MaximumAttachments = 50;

    private readonly XmlElements elements;
    private readonly XmlReader reader;

    /// <summary>The base that the feed declares, or null.</summary>
    private readonly string? declared;

    /// <summary>The address against which the entry's own addresses resolve, or null if it is unknown.</summary>
    private readonly string? address;

    private readonly List<string> tags = [];
    private readonly List<FeedAttachment> attachments = [];
    private FeedEntry entry = new();
    private string? identifier;
    private string? updated;
    private string? localDate;
    private string? description;

    private XmlEntryReader(XmlElements elements, string? declared, string? site)
    {
        this.elements = elements;
        reader = elements.Reader;
        this.declared = elements.BaseWithin(declared);
        address = this.declared ?? site;
    }

    /// <summary>Reads the entry that the reader stands at.</summary>
    /// <param name="declared">The base that the feed declares (<c>xml:base</c>), or null for none.</param>
    /// <param name="site">The address of the feed or its site, or null if it is unknown.</param>
    public static FeedEntry Read(XmlElements elements, string? declared, string? site)
    {
        var entry = new XmlEntryReader(elements, declared, site);
        entry.ReadAll();
        return entry.Finish();
    }

    private static bool IsText(string type) =>
        type is "text" or "html" or "xhtml"
        || type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("/xml", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal);

    private void ReadAll()
    {
        entry = entry with { Language = reader.GetAttribute("lang", XmlNames.Xml), Base = declared };
        elements.ForEachChild(ReadChild);
    }

    private FeedEntry Finish() =>
        entry with
        {
            Address = entry.Address ?? (identifier is null ? null : XmlElements.Resolve(address, identifier)),
            Date = localDate ?? entry.Date ?? updated,
            Summary = entry.Summary ?? description,
            Tags = [.. tags.Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)],
            Attachments = [.. attachments.DistinctBy(file => file.Address, StringComparer.Ordinal)],
        };

    /// <summary>Reads an element of the entry. Each case consumes it, also a repeated one: else reading would never end.</summary>
    private void ReadChild()
    {
        var space = reader.NamespaceURI;
        if (XmlNames.IsWordPress(space))
        {
            ReadWordPress();
        }
        else if (space == XmlNames.Blogger)
        {
            ReadBlogger();
        }
        else if (XmlNames.IsMedia(space))
        {
            ReadMedia();
        }
        else if (XmlNames.IsCore(space) || space == XmlNames.DublinCore || reader.LocalName is "encoded" or "body" or "control")
        {
            ReadCore();
        }
        else
        {
            elements.ReadText();
        }
    }

    private void ReadCore()
    {
        var space = reader.NamespaceURI;
        switch (reader.LocalName)
        {
            case "title":
                var title = elements.ReadText();
                entry = entry with { Title = entry.Title is { Length: > 0 } ? entry.Title : title };
                break;
            case "link":
                ReadLink();
                break;
            case "guid" or "id":
                var isAddress = reader.GetAttribute("isPermaLink") != "false";
                var id = elements.ReadText();
                identifier = isAddress && id.StartsWith("http", StringComparison.Ordinal) ? id : identifier;
                break;
            case "pubDate" or "published" or "date" or "issued":
                var date = elements.ReadText();
                entry = entry with { Date = entry.Date ?? (date.Length > 0 ? date : null) };
                break;
            case "updated" or "modified":
                updated = elements.ReadText();
                break;
            case "author" or "creator":
                var person = elements.ReadPerson();
                entry = entry with { Author = entry.Author ?? (person.Length > 0 ? person : null) };
                break;
            case "category" or "subject":
                ReadCategory();
                break;
            case "control":
                elements.ForEachChild(ReadControl);
                break;
            case "enclosure":
                Attach(elements.Attribute("url"), elements.Attribute("type"), null);
                elements.ReadText();
                break;
            case "encoded" when XmlNames.IsExcerpt(space):
                var excerpt = elements.ReadText();
                entry = entry with { WordPress = (entry.WordPress ?? new()) with { Excerpt = excerpt.Length > 0 ? excerpt : null } };
                break;
            case "encoded":
                ReadContent("html");
                break;
            case "content" when elements.Attribute("src") is { } source:
                Attach(source, elements.Attribute("type"), null);
                elements.ReadText();
                break;
            case "content":
                ReadContent(elements.Attribute("type") ?? (XmlNames.IsAtom(space) ? "text" : "html"));
                break;
            case "body" when space == "http://www.w3.org/1999/xhtml":
                ReadContent("xhtml");
                break;
            case "description" or "summary" when space != XmlNames.DublinCore:
                ReadSummary();
                break;
            default:
                elements.ReadText();
                break;
        }
    }

    /// <summary>Reads a part of Atom's <c>app:control</c> (RFC 5023, 13.1.1).</summary>
    private void ReadControl()
    {
        var isDraft = reader.LocalName == "draft";
        if (elements.ReadText() == "yes" && isDraft)
        {
            entry = entry with { Status = "draft" };
        }
    }

    private void ReadLink()
    {
        var (href, relation) = (elements.Attribute("href"), elements.Attribute("rel"));
        var (type, title, scope) = (elements.Attribute("type"), elements.Attribute("title"), elements.BaseWithin(address));
        var written = elements.ReadText();
        if ((href ?? written) is not { Length: > 0 } link)
        {
            return;
        }

        if (relation == "enclosure")
        {
            Attach(link, type, title);
        }
        else if (relation is null or "alternate")
        {
            entry = entry with { Address = entry.Address ?? XmlElements.Resolve(scope, link) };
        }
        else if (relation == "related")
        {
            entry = entry with { External = entry.External ?? XmlElements.Resolve(scope, link) };
        }
    }

    private void ReadCategory()
    {
        var (term, scheme) = (elements.Attribute("term"), elements.Attribute("scheme") ?? "");
        var (label, domain) = (elements.Attribute("label"), elements.Attribute("domain"));
        var text = elements.ReadText();
        if (scheme.EndsWith("schemas.google.com/g/2005#kind", StringComparison.Ordinal) && term is not null)
        {
            entry = entry with { Kind = term[(term.IndexOf('#', StringComparison.Ordinal) + 1)..] };
        }
        else if (
            domain is not ("post_format" or "post_translations" or "term_translations" or "language" or "nav_menu")
            && term?.Contains("schemas.google.com", StringComparison.Ordinal) != true
        )
        {
            tags.Add(label is { Length: > 0 } ? label : term ?? text);
        }
    }

    private void ReadSummary()
    {
        var type = elements.Attribute("type");
        var (text, markup, hasElements) = elements.ReadContent(declared);
        var summary = hasElements || type == "xhtml" ? markup : text;
        entry = entry with { Summary = entry.Summary ?? (summary.Length > 0 ? summary : null) };
    }

    /// <summary>Reads the content. Text that declares no markup but is nothing else counts as HTML.</summary>
    private void ReadContent(string written)
    {
        var type = written.Split(';')[0].Trim().ToLowerInvariant();
        var scope = elements.BaseWithin(declared);
        var (text, markup, hasElements) = elements.ReadContent(scope);
        if (!IsText(type))
        {
            if (type.StartsWith("image/", StringComparison.Ordinal) && text.Length > 0)
            {
                Attach($"data:{type};base64,{string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)))}", type, null);
            }

            entry = entry with { UnreadType = type };
            return;
        }

        var (content, form) =
            hasElements ? (markup, ContentForm.Html)
            : type.Contains("markdown", StringComparison.Ordinal) ? (text, ContentForm.Markdown)
            : type is "html" or "text/html" || type.EndsWith("xml", StringComparison.Ordinal) || type == "xhtml" || Markup.IsHtml(text)
                ? (text, ContentForm.Html)
            : (text, ContentForm.Text);
        if (content.Length > 0 && entry.Content is null)
        {
            entry = entry with { Content = content, Form = form, Base = scope };
        }
    }

    private void ReadMedia()
    {
        switch (reader.LocalName)
        {
            case "group":
                elements.Next();
                break;
            case "content":
                Attach(elements.Attribute("url"), elements.Attribute("type") ?? elements.Attribute("medium"), null);
                elements.Next();
                break;
            case "thumbnail":
                Attach(elements.Attribute("url"), "image", null, isThumbnail: true);
                elements.Next();
                break;
            case "description":
                description ??= elements.ReadText() is { Length: > 0 } text ? text : null;
                break;
            default:
                elements.ReadText();
                break;
        }
    }

    private void ReadBlogger()
    {
        var name = reader.LocalName;
        var text = elements.ReadText();
        entry = name switch
        {
            "type" => entry with { Kind = text.ToLowerInvariant() },
            "status" => entry with { Status = text is "LIVE" or "" ? null : text.ToLowerInvariant() },
            "filename" when text.Length > 0 => entry with { Address = XmlElements.Resolve(address, text) },
            _ => entry,
        };
    }

    private void ReadWordPress()
    {
        var name = reader.LocalName;
        var item = entry.WordPress ?? new();
        if (name == "postmeta")
        {
            entry = entry with { WordPress = item };
            ReadMeta();
            return;
        }

        var text = elements.ReadText();
        entry = name switch
        {
            "status" => entry with { Status = entry.Status ?? (text is "publish" or "inherit" ? null : text) },
            "post_password" when text.Length > 0 => entry with { Status = "password" },
            "post_type" => entry with { Kind = text },
            _ => entry,
        };
        localDate = name == "post_date" && text.Length > 0 && text[0] != '0' ? text : localDate;
        entry = entry with
        {
            WordPress = name switch
            {
                "post_id" => item with { Id = text },
                "post_parent" => item with { Parent = text },
                "attachment_url" => item with { File = text },
                _ => item,
            },
        };
    }

    private void ReadMeta()
    {
        var (key, value) = ("", "");
        elements.ForEachChild(() =>
        {
            var name = reader.LocalName;
            var text = elements.ReadText();
            (key, value) = name == "meta_key" ? (text, value) : name == "meta_value" ? (key, text) : (key, value);
        });
        var item = entry.WordPress!;
        entry = entry with
        {
            WordPress = key switch
            {
                "_thumbnail_id" => item with { Thumbnail = value },
                "_wp_attachment_image_alt" => item with { Alt = value },
                "footnotes" => item with { Footnotes = value },
                _ => item,
            },
        };
    }

    private void Attach(string? written, string? type, string? title, bool isThumbnail = false)
    {
        if (!string.IsNullOrWhiteSpace(written) && attachments.Count < MaximumAttachments)
        {
            var resolved = XmlElements.Resolve(address, written.Trim());
            var medium = string.IsNullOrWhiteSpace(type) ? null : type;
            attachments.Add(new FeedAttachment(resolved, medium, title) { IsThumbnail = isThumbnail });
        }
    }
}
