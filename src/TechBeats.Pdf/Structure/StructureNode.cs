using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Structure;

/// <summary>A structure element.</summary>
internal sealed class StructureNode(string type, Element? element)
{
    /// <summary>Its structure type.</summary>
    public string Type { get; set; } = type;

    /// <summary>What it was made from; null for one that PDF asks for and the book doesn't have.</summary>
    public Element? Element { get; } = element;

    /// <summary>What it holds in reading order.</summary>
    public List<StructureKid> Kids { get; } = [];

    /// <summary>Its object; set when it is written.</summary>
    public ObjectNumber Number { get; set; } = new(0);
}
