using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A link in collected text.</summary>
internal sealed class LinkedText(LinkTarget target, Element? element)
{
    public LinkTarget Target { get; } = target;

    public Element? Element { get; } = element;

    /// <summary>Description for screen readers: text and target.</summary>
    public string Description { get; set; } = "";
}
