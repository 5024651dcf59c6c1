namespace TechBeats.Svg.Source;

/// <summary>An element of a drawing's source.</summary>
/// <param name="name">Its name without the prefix that stands for SVG or HTML; with any other prefix.</param>
/// <param name="parent">The element around it; null for the root.</param>
internal sealed class SvgElement(string name, SvgElement? parent)
{
    private readonly List<(string Name, string Value)> attributes = [];
    private readonly List<SvgNode> nodes = [];
    private string[]? classes;

    public string Name { get; } = name;

    public SvgElement? Parent { get; } = parent;

    /// <summary>Its attributes in the order of the source.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => attributes;

    /// <summary>Elements and text within it, in order.</summary>
    public IReadOnlyList<SvgNode> Nodes => nodes;

    public IEnumerable<SvgElement> Children => nodes.Select(node => node.Element).OfType<SvgElement>();

    /// <summary>What an attribute says; null when it isn't there.</summary>
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

    /// <summary>The words of its <c>class</c>.</summary>
    public IReadOnlyList<string> Classes => classes ??= this["class"]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The id of the element in this drawing that its <c>href</c> names; null when it names none, or something elsewhere.</summary>
    public string? Target => (this["href"] ?? this["xlink:href"])?.Trim() is ['#', .. var id] ? id : null;

    /// <summary>Makes an attribute say something else.</summary>
    public void Set(string attribute, string value)
    {
        attributes.RemoveAll(pair => pair.Name == attribute);
        Add(attribute, value);
    }

    public void Add(string attribute, string value) => attributes.Add((attribute, value));

    public void Add(SvgNode node) => nodes.Add(node);
}
