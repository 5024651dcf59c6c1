namespace TechBeats.Svg.Source;

/// <summary>An element of a drawing's source.</summary>
/// <param name="name">The name without a prefix of SVG or HTML, but with any other prefix.</param>
/// <param name="parent">The parent element, or null for the root.</param>
internal sealed class SvgElement(string name, SvgElement? parent)
{
    private readonly List<(string Name, string Value)> attributes = [];
    private readonly List<SvgNode> nodes = [];
    private string[]? classes;

    public string Name { get; } = name;

    public SvgElement? Parent { get; } = parent;

    /// <summary>The attributes in source order.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => attributes;

    /// <summary>Child elements and text in order.</summary>
    public IReadOnlyList<SvgNode> Nodes => nodes;

    public IEnumerable<SvgElement> Children => nodes.Select(node => node.Element).OfType<SvgElement>();

    /// <summary>The value of an attribute, or null if it is missing.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (key, value) in attributes)
            {
                if (key == attribute)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The classes of the element.</summary>
    public IReadOnlyList<string> Classes => classes ??= this["class"]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The id in <c>href</c> of an element in this drawing, or null if there is none.</summary>
    public string? Target => (this["href"] ?? this["xlink:href"])?.Trim() is ['#', .. var id] ? id : null;

    /// <summary>Replaces the value of an attribute.</summary>
    public void Set(string attribute, string value)
    {
        attributes.RemoveAll(pair => pair.Name == attribute);
        Add(attribute, value);
    }

    public void Add(string attribute, string value) => attributes.Add((attribute, value));

    public void Add(SvgNode node) => nodes.Add(node);
}
