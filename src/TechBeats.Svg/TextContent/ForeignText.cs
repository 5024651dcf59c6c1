using System.Text;
using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Painting;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.TextContent;

/// <summary>
/// Reads the text of a <c>foreignObject</c>, which diagram programs use for centered text in boxes. Only text, style, lines and position
/// are used.
/// </summary>
internal sealed class ForeignText(ElementStyles styles, PaintReader paints, SortedSet<string> omissions, DrawingBudget budget)
{
    private const double DefaultLeading = 1.2;

    private readonly List<TextBoxLine> lines = [];
    private readonly List<TextRun> runs = [];
    private readonly StringBuilder text = new();
    private TextLook? look;
    private SolidPaint? background;
    private double leading;
    private bool endsInSpace = true;

    // Alignment of the innermost boxes.
    private TextAnchor? textAlign;
    private TextAnchor? justify;
    private TextAnchor? align;
    private bool isFlex;
    private bool wraps = true;
    private double? boxWidth;
    private double? boxHeight;
    private double left;
    private double top;

    /// <summary>True if the element contains text.</summary>
    public static bool HasWords(SvgElement element, int depth = 0) =>
        depth < SvgTree.MaximumDepth
        && element.Nodes.Any(node => node.Element is { } child ? HasWords(child, depth + 1) : !string.IsNullOrWhiteSpace(node.Text));

    /// <summary>The text of a <c>foreignObject</c> in its box, or null if it has none.</summary>
    public TextBoxShape? Read(SvgElement element, SvgStyle style, SvgViewport viewport)
    {
        var x = SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0;
        var y = SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0;
        var width = SvgLength.Read(element["width"], viewport.Width, style.FontSize) ?? 0;
        var height = SvgLength.Read(element["height"], viewport.Height, style.FontSize) ?? 0;
        foreach (var child in element.Children)
        {
            ReadElement(child, style, viewport, DefaultLeading, 0);
        }

        EndLine();
        while (lines.Count > 0 && lines[^1].Runs.Count == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        if (lines.TrueForAll(line => line.Runs.Count == 0))
        {
            return null;
        }

        var across = Math.Max(0, boxWidth ?? width);
        var down = Math.Max(0, boxHeight ?? height);
        return new TextBoxShape(x + left, y + top, across, isFlex || down > 0 ? down : height, lines)
        {
            // The flex container around it positions an inner box that is as narrow as its text.
            Horizontal = (wraps ? textAlign ?? justify : justify ?? textAlign) ?? TextAnchor.Start,
            Vertical = align ?? TextAnchor.Start,
            Wraps = wraps && across > 1,
        };
    }

    private void ReadElement(SvgElement element, SvgStyle outer, SvgViewport viewport, double outerLeading, int depth)
    {
        budget.AddElement();
        if (depth > SvgTree.MaximumDepth || element.Name is "style" or "script" or "head" or "title")
        {
            return;
        }

        var style = styles.Compute(element, outer.With(DefaultsOf(element.Name), 0), viewport);
        if (style.IsNotDisplayed)
        {
            return;
        }

        var declarations = styles.DeclarationsOf(element);
        var isBox =
            element.Name
            is "div"
                or "p"
                or "body"
                or "section"
                or "ul"
                or "ol"
                or "li"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "tr"
                or "table"
                or "pre"
                or "blockquote";
        var outerBackground = background;
        var lineHeight = LeadingOf(declarations, style) ?? outerLeading;
        switch (element.Name)
        {
            case "br":
                EndLine(style.FontSize * lineHeight, isForced: true);
                return;
            case "img" or "svg" or "math" or "canvas" or "iframe" or "input":
                omissions.Add(element.Name);
                return;
            case "hr":
                EndLine(style.FontSize * lineHeight);
                return;
        }

        if (isBox)
        {
            EndLine(style.FontSize * lineHeight);
            Arrange(declarations, style);
        }

        background = (Last(declarations, "background-color") ?? Last(declarations, "background")) is { } behind
            ? paints.OneColor(new SvgPaint(SvgColor.Read(behind, style.Color)), 1)
            : outerBackground;
        wraps &= Last(declarations, "white-space") is not ("nowrap" or "pre");
        if (element.Name == "li")
        {
            AddText("• ", style, lineHeight);
        }

        foreach (var node in element.Nodes)
        {
            if (node.Element is { } child)
            {
                ReadElement(child, style, viewport, lineHeight, depth + 1);
            }
            else
            {
                AddText(node.Text!, style, lineHeight);
            }
        }

        background = outerBackground;
        if (isBox)
        {
            EndLine(style.FontSize * lineHeight);
        }
        else if (element.Name is "td" or "th")
        {
            AddText(" ", style, lineHeight);
        }
    }

    /// <summary>Reads the alignment of a box.</summary>
    private void Arrange(IReadOnlyList<StyleDeclaration> declarations, SvgStyle style)
    {
        var isFlexBox = Last(declarations, "display") is "flex" or "inline-flex";
        isFlex |= isFlexBox;
        textAlign = AnchorOf(Last(declarations, "text-align")) ?? textAlign;
        if (isFlexBox)
        {
            justify = AnchorOf(Last(declarations, "justify-content")) ?? justify;
            align = AnchorOf(Last(declarations, "align-items")) ?? align;
        }
        else if (Last(declarations, "vertical-align") == "middle")
        {
            align ??= TextAnchor.Middle;
        }

        if (lines.Count == 0 && text.Length == 0)
        {
            // A box in percent has the size of its parent.
            boxWidth = LengthOf("width") ?? boxWidth;
            boxHeight = LengthOf("height") ?? boxHeight;
            left += LengthOf("margin-left") ?? LengthOf("padding-left") ?? 0;
            top += LengthOf("padding-top") ?? LengthOf("margin-top") ?? 0;
        }

        double? LengthOf(string property) =>
            Last(declarations, property) is { } value
            && !value.Contains('%', StringComparison.Ordinal)
            && !value.StartsWith("auto", StringComparison.Ordinal)
                ? SvgLength.Read(value, 0, style.FontSize)
                : null;
    }

    private void AddText(string words, SvgStyle style, double lineHeight)
    {
        if (style.IsHidden || style.FontSize <= 0 || paints.OneColor(new SvgPaint(style.Color), 1) is not { } paint)
        {
            return;
        }

        budget.AddWork(words.Length);
        var wanted = TextElements.LookOf(style, paint) with { Background = background };
        foreach (var c in words)
        {
            if (c == '\n' && style.KeepsSpaces)
            {
                EndLine(style.FontSize * lineHeight, isForced: true);
                continue;
            }

            if (c is ' ' or '\t' or '\n' or '\r' && endsInSpace && !style.KeepsSpaces)
            {
                continue;
            }

            if (look is not null && look != wanted)
            {
                EndRun();
            }

            look = wanted;
            leading = Math.Max(leading, style.FontSize * lineHeight);
            endsInSpace = c is ' ' or '\t' or '\n' or '\r';
            text.Append(endsInSpace ? ' ' : c);
        }
    }

    private void EndRun()
    {
        if (text.Length > 0)
        {
            runs.Add(new TextRun(text.ToString(), look!));
            text.Clear();
        }

        look = null;
    }

    private void EndLine(double emptyLeading = 0, bool isForced = false)
    {
        EndRun();
        if (runs.Exists(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            budget.AddWords(runs.Sum(run => run.Text.Length));
            runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd() };
            lines.Add(new TextBoxLine([.. runs.Where(run => run.Text.Length > 0)], leading));
        }
        else if (isForced && lines.Count > 0)
        {
            lines.Add(new TextBoxLine([], emptyLeading));
        }

        runs.Clear();
        (endsInSpace, leading) = (true, 0);
    }

    private static double? LeadingOf(IReadOnlyList<StyleDeclaration> declarations, SvgStyle style)
    {
        var value = Last(declarations, "line-height");
        if (value is null || SvgLength.Read(value, 1, style.FontSize) is not { } height || height <= 0)
        {
            return null;
        }

        // A length holds for this font size, a number for any.
        return value.AsSpan().IndexOfAnyExceptInRange('\0', '9') is >= 0 && !value.Contains('%', StringComparison.Ordinal)
            ? height / Math.Max(1, style.FontSize)
            : height;
    }

    private static string? Last(IReadOnlyList<StyleDeclaration> declarations, string property)
    {
        for (var i = declarations.Count - 1; i >= 0; i--)
        {
            if (declarations[i].Property == property)
            {
                return declarations[i].Value.Trim();
            }
        }

        return null;
    }

    private static TextAnchor? AnchorOf(string? value) => value?.Split(' ')[^1] switch
    {
        "center" => TextAnchor.Middle,
        "right" or "end" or "flex-end" => TextAnchor.End,
        "left" or "start" or "flex-start" => TextAnchor.Start,
        _ => null,
    };

    private static IReadOnlyList<StyleDeclaration> DefaultsOf(string name) => name switch
    {
        "b" or "strong" or "th" => [new("font-weight", "bold")],
        "i" or "em" or "cite" or "var" => [new("font-style", "italic")],
        "u" or "ins" => [new("text-decoration", "underline")],
        "s" or "strike" or "del" => [new("text-decoration", "line-through")],
        "code" or "tt" or "kbd" or "samp" => [new("font-family", "monospace")],
        "pre" => [new("font-family", "monospace"), new("white-space", "pre")],
        "small" or "sub" or "sup" => [new("font-size", "smaller")],
        "h1" => [new("font-size", "2em"), new("font-weight", "bold")],
        "h2" => [new("font-size", "1.5em"), new("font-weight", "bold")],
        "h3" => [new("font-size", "1.17em"), new("font-weight", "bold")],
        "h4" or "h5" or "h6" => [new("font-weight", "bold")],
        _ => [],
    };
}
