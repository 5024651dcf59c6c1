using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>Computes styles of elements from attributes, style sheets and the <c>style</c> attribute, in increasing priority.</summary>
internal sealed class ElementStyles(StyleSheet sheet, DrawingBudget budget)
{
    private readonly Dictionary<SvgElement, SvgStyle> around = [];

    /// <summary>The style of the marked path while a marker is drawn, otherwise null.</summary>
    public SvgStyle? Marked { get; set; }

    /// <summary>True while only the areas of elements matter, as in a clip.</summary>
    public bool IsSilhouette { get; set; }

    public SvgStyle Compute(SvgElement element, SvgStyle outer, SvgViewport viewport)
    {
        var style = outer.With(DeclarationsOf(element), viewport.Diagonal);
        style = Marked is null ? style : style.InContextOf(Marked);
        return IsSilhouette ? style.AsSilhouette() : style;
    }

    /// <summary>The style of an element's parent in the source, even if the element is used elsewhere.</summary>
    public SvgStyle Around(SvgElement element)
    {
        if (element.Parent is not { } parent)
        {
            return SvgStyle.Initial;
        }

        if (!around.TryGetValue(parent, out var style))
        {
            around.Add(parent, style = Around(parent).With(DeclarationsOf(parent), 0));
        }

        return style;
    }

    /// <summary>All declarations for an element, in increasing priority.</summary>
    public IReadOnlyList<StyleDeclaration> DeclarationsOf(SvgElement element)
    {
        budget.AddWork(element.Attributes.Count + 1);
        var declarations = new List<StyleDeclaration>(element.Attributes.Count);
        foreach (var (name, value) in element.Attributes)
        {
            declarations.Add(new StyleDeclaration(name, value));
        }

        foreach (var rule in sheet.For(element, budget))
        {
            budget.AddWork(rule.Declarations.Count);
            declarations.AddRange(rule.Declarations);
        }

        var own = StyleDeclarations.Read(element["style"]);
        budget.AddWork(own.Count);
        declarations.AddRange(own);
        var ends = sheet.Keyframes.EndOf(declarations).ToList();
        budget.AddWork(ends.Count);
        declarations.AddRange(ends);
        var important = declarations.FindAll(declaration => declaration.IsImportant);
        declarations.AddRange(important);
        return declarations;
    }
}
