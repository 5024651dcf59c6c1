namespace TechBeats.Typesetting.Styles;

/// <summary>How a heading is set, and the space around it in points.</summary>
public sealed record HeadingStyle(ParagraphStyle Paragraph, double SpaceBefore, double SpaceAfter);
