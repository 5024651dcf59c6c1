namespace TechBeats.Typesetting.Styles;

/// <summary>A narrow column in the outer margin. Lengths are in points.</summary>
/// <param name="Width">Width of the column.</param>
/// <param name="Gap">Gap between the text block and the column.</param>
public sealed record SideColumn(double Width, double Gap);
