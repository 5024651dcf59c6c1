using System.Net;
using System.Text;
using System.Xml;

namespace TechBeats.Svg.Source;

/// <summary>A drawing's source as a tree, within limits.</summary>
internal sealed class SvgTree
{
    /// <summary>Elements within elements. Programs nest a dozen; what walks the tree may recurse.</summary>
    public const int Deepest = 192;

    private const int MostElements = 400_000;

    private readonly Dictionary<string, SvgElement> byId = new(StringComparer.Ordinal);
    private readonly StringBuilder styles = new();

    private SvgTree(SvgElement root) => Root = root;

    public SvgElement Root { get; }

    /// <summary>The text of all style sheets.</summary>
    public string Styles => styles.ToString();

    /// <summary>The first element of that id; null when there is none.</summary>
    public SvgElement? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Reads the source.</summary>
    /// <exception cref="BadDrawingException">It is no well-formed SVG, or too much of one.</exception>
    public static SvgTree Read(Stream source)
    {
        try
        {
            // Without namespaces, since prefixes are often used without being declared. No entity is read from anywhere.
            using var reader = new XmlTextReader(source)
            {
                Namespaces = false,
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                Normalization = true,
                WhitespaceHandling = WhitespaceHandling.All,
            };
            return Read(reader);
        }
        catch (XmlException failure)
        {
            throw BadDrawingException.Damaged($"SVG, line {failure.LineNumber}");
        }
    }

    private static SvgTree Read(XmlTextReader reader)
    {
        SvgTree? tree = null;
        SvgElement? open = null;
        var svgPrefix = "";
        var (count, depth) = (0, 0);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++count > MostElements)
                    {
                        throw BadDrawingException.TooLarge("an SVG of more than 400,000 elements");
                    }

                    if (tree is null)
                    {
                        svgPrefix = reader.Name[..(reader.Name.IndexOf(':', StringComparison.Ordinal) + 1)];
                    }

                    var isEmpty = reader.IsEmptyElement;
                    var element = new SvgElement(Bare(reader.Name, svgPrefix), open);
                    while (reader.MoveToNextAttribute())
                    {
                        element.Add(reader.Name, reader.Value);
                    }

                    tree = Put(tree, open, element);
                    if (isEmpty)
                    {
                        tree.Close(element);
                    }
                    else
                    {
                        open = element;
                        if (++depth > Deepest)
                        {
                            throw BadDrawingException.TooLarge($"an SVG of elements nested more than {Deepest} deep");
                        }
                    }

                    break;
                case XmlNodeType.EndElement:
                    tree!.Close(open!);
                    open = open!.Parent;
                    depth--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open?.Add(new SvgNode(null, reader.Value));
                    break;
                case XmlNodeType.EntityReference:
                    // Those that HTML knows; any other stays as it is written.
                    open?.Add(new SvgNode(null, WebUtility.HtmlDecode($"&{reader.Name};")));
                    break;
            }
        }

        return tree is { Root.Name: "svg" } ? tree : throw BadDrawingException.Unusable("SVG without an svg element");
    }

    private static SvgTree Put(SvgTree? tree, SvgElement? parent, SvgElement element)
    {
        tree ??= new SvgTree(element);
        parent?.Add(new SvgNode(element, null));
        if (element["id"] is { } id)
        {
            tree.byId.TryAdd(id, element);
        }

        return tree;
    }

    // Each element when it ends, or at once when it has nothing in it.
    private void Close(SvgElement element)
    {
        if (
            element.Name is "animate" or "set"
            && element["fill"] == "freeze"
            && element.Parent is { } animated
            && element["attributeName"] is { } name
            && EndOf(element) is { } value
        )
        {
            animated.Set(name, value);
        }

        if (element.Name == "style")
        {
            foreach (var node in element.Nodes)
            {
                styles.Append(node.Text).Append('\n');
            }
        }
    }

    /// <summary>What an animation that stops at its end leaves (SVG 1.1, 19.2): paper shows what a reader sees when it has run.</summary>
    private static string? EndOf(SvgElement animation) =>
        animation["to"]
        ?? animation["values"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();

    private static string Bare(string name, string svgPrefix)
    {
        if (svgPrefix.Length > 0 && name.StartsWith(svgPrefix, StringComparison.Ordinal))
        {
            return name[svgPrefix.Length..];
        }

        foreach (var prefix in (ReadOnlySpan<string>)["svg:", "xhtml:", "html:", "h:"])
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return name[prefix.Length..];
            }
        }

        return name;
    }
}
