using System.Net;
using System.Text;
using System.Xml;

namespace TechBeats.Sources.Feeds;

/// <summary>Reads the elements of a feed one after another: their text, their markup and their attributes.</summary>
/// <param name="reader">The reader. Each method consumes the element that it stands at.</param>
internal sealed class XmlElements(XmlReader reader)
{
    private const int MaximumNestingDepth = 512;

    public XmlReader Reader => reader;

    /// <summary>Advances to the next node and enforces the maximum nesting depth.</summary>
    public void Next()
    {
        reader.Read();
        if (reader.Depth > MaximumNestingDepth)
        {
            throw new XmlException("Elements are nested too deeply", null, (reader as IXmlLineInfo)?.LineNumber ?? 0, 0);
        }
    }

    /// <summary>Calls an action for each element inside the current one. The action consumes the element or steps into it.</summary>
    public void ForEachChild(Action read)
    {
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        Next();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                read();
            }
            else
            {
                Next();
            }
        }

        if (!isEmpty && !reader.EOF)
        {
            Next();
        }
    }

    /// <summary>An attribute by its local name. Some feeds give attributes a prefix that Atom has not.</summary>
    public string? Attribute(string name)
    {
        if (reader.GetAttribute(name) is { } plain)
        {
            return plain;
        }

        string? found = null;
        while (found is null && reader.MoveToNextAttribute())
        {
            found = reader.LocalName == name && reader.Prefix is not ("xml" or "xmlns") ? reader.Value : null;
        }

        reader.MoveToElement();
        return found;
    }

    /// <summary>The address of an element's scope (<c>xml:base</c>), resolved against that of the scope around it.</summary>
    public string? BaseWithin(string? outer) =>
        reader.GetAttribute("base", XmlNames.Xml) is { Length: > 0 } written ? Resolve(outer, written) : outer;

    /// <summary>Resolves an address against a base. An address that can't be resolved stays as written.</summary>
    public static string Resolve(string? to, string address) =>
        to is not null
        && address.Length > 0
        && address[0] != '#'
        && Uri.TryCreate(to, UriKind.Absolute, out var site)
        && site.Scheme is "http" or "https"
        && Uri.TryCreate(site, address.Trim(), out var absolute)
        && absolute.Scheme is "http" or "https"
            ? absolute.AbsoluteUri
            : address;

    /// <summary>The text of the current element.</summary>
    public string ReadText() => ReadContent(null).Text;

    /// <summary>The text and the markup inside the current element, such as XHTML in Atom.</summary>
    /// <param name="address">The base of the element's scope. Addresses below another base become absolute.</param>
    public (string Text, string Markup, bool HasElements) ReadContent(string? address)
    {
        var text = new StringBuilder();
        var markup = new StringBuilder();
        var bases = new Stack<(int Depth, string? Address)>();
        var hasElements = false;
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        Next();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    hasElements = true;
                    WriteElement(markup, bases, address);
                    break;
                case XmlNodeType.EndElement:
                    markup.Append("</").Append(reader.LocalName).Append('>');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(reader.Value);
                    markup.Append(WebUtility.HtmlEncode(reader.Value));
                    break;
            }

            Next();
        }

        if (!isEmpty && !reader.EOF)
        {
            Next();
        }

        return (text.ToString().Trim(), markup.ToString().Trim(), hasElements);
    }

    private void WriteElement(StringBuilder markup, Stack<(int Depth, string? Address)> bases, string? outer)
    {
        while (bases.Count > 0 && bases.Peek().Depth >= reader.Depth)
        {
            bases.Pop();
        }

        var around = bases.Count > 0 ? bases.Peek().Address : null;
        var own = reader.GetAttribute("base", XmlNames.Xml) is { Length: > 0 } written ? Resolve(around ?? outer, written) : around;
        if (own != around)
        {
            bases.Push((reader.Depth, own));
        }

        var (name, isVoid) = (reader.LocalName, reader.IsEmptyElement);
        markup.Append('<').Append(name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName is not ("xmlns" or "base"))
            {
                var value = own is not null && reader.LocalName is "href" or "src" or "poster" ? Resolve(own, reader.Value) : reader.Value;
                markup.Append(' ').Append(reader.LocalName).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
            }
        }

        reader.MoveToElement();
        markup
            .Append('>')
            .Append(isVoid && name is not ("br" or "img" or "hr" or "wbr" or "source" or "col" or "input") ? $"</{name}>" : "");
    }

    /// <summary>A person's name: Atom's <c>name</c> element, or RSS's <c>address (name)</c>. Empty if there is only an address.</summary>
    public string ReadPerson()
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
}
