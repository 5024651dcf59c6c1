namespace TechBeats.Svg.Css;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Weight">How much its selector counts (CSS 2.1, 6.4.3).</param>
/// <param name="Order">Its place among all rules.</param>
internal sealed record StyleRule(StyleSelector Selector, int Weight, int Order, IReadOnlyList<StyleDeclaration> Declarations);
