using System.Net;
using System.Text;
using System.Xml;

namespace TechBeats.Svg.Source;

/// <summary>The element tree of a drawing, within limits.</summary>
internal sealed class SvgTree
{
    /// <summary>Maximum nesting depth of elements. Programs nest about a dozen; walkers of the tree recurse.</summary>
    public const int MaximumDepth = 192;

    private const int MaximumElements = 400_000;

    private readonly Dictionary<string, SvgElement> byId = new(StringComparer.Ordinal);
    private readonly StringBuilder styles = new();

    private SvgTree(SvgElement root) => Root = root;

    public SvgElement Root { get; }

    /// <summary>The text of all style sheets.</summary>
    public string Styles => styles.ToString();

    /// <summary>The first element with an id, or null if there is none.</summary>
    public SvgElement? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Parses the source.</summary>
    /// <exception cref="BadDrawingException">The source is no well-formed SVG or exceeds a limit.</exception>
    public static SvgTree Read(Stream source)
    {
        try
        {
            // Namespaces are off, since prefixes are often undeclared. External entities are never resolved.
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
                    if (++count > MaximumElements)
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
                        if (++depth > MaximumDepth)
                        {
                            throw BadDrawingException.TooLarge($"an SVG of elements nested more than {MaximumDepth} deep");
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
                    // HTML entities are decoded; others stay as written.
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

    // Called at the end of each element.
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

    /// <summary>The final value of a frozen animation (SVG 1.1, 19.2), which the book shows.</summary>
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
