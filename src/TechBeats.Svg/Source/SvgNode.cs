namespace TechBeats.Svg.Source;

/// <summary>An element, or text.</summary>
internal readonly record struct SvgNode(SvgElement? Element, string? Text);
