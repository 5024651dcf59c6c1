using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Structure;

/// <summary>A structure element of the file.</summary>
internal sealed class StructureNode(string type, Element? element)
{
    /// <summary>The structure type.</summary>
    public string Type { get; set; } = type;

    /// <summary>The element of the book; null for an element that only PDF needs.</summary>
    public Element? Element { get; } = element;

    /// <summary>The kids in reading order.</summary>
    public List<StructureKid> Kids { get; } = [];

    /// <summary>The object number, set when the tree is written.</summary>
    public ObjectNumber Number { get; set; } = new(0);
}
