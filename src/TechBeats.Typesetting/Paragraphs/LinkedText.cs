using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A link as it is set.</summary>
internal sealed class LinkedText(LinkTarget target, Element? element)
{
    public LinkTarget Target { get; } = target;

    public Element? Element { get; } = element;

    /// <summary>Its text and where it goes, for those who can't see it.</summary>
    public string Description { get; set; } = "";
}
