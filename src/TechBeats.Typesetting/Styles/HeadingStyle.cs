namespace TechBeats.Typesetting.Styles;

/// <summary>Style of a heading, with the space around it in points.</summary>
public sealed record HeadingStyle(ParagraphStyle Paragraph, double SpaceBefore, double SpaceAfter);
