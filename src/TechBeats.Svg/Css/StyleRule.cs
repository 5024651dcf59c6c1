namespace TechBeats.Svg.Css;

/// <summary>A rule of a style sheet.</summary>
/// <param name="Weight">Specificity of the selector (CSS 2.1, 6.4.3).</param>
/// <param name="Order">The rule's index among all rules.</param>
internal sealed record StyleRule(StyleSelector Selector, int Weight, int Order, IReadOnlyList<StyleDeclaration> Declarations);
