using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>
/// The computed properties of an element (SVG 1.1, 6). Lengths are in CSS pixels. Inherited properties start with the parent's value,
/// others with their initial value.
/// </summary>
internal sealed class SvgStyle
{
    public const double DefaultFontSize = 16;

    public static SvgStyle Initial { get; } = new();

    // Inherited.
    public StyleVariables Variables { get; private set; } = StyleVariables.None;

    public SvgColor Color { get; private set; } = SvgColor.Black;

    public SvgPaint Fill { get; private set; } = new(SvgColor.Black);

    public double FillOpacity { get; private set; } = 1;

    public bool IsFilledEvenOdd { get; private set; }

    public bool IsClippedEvenOdd { get; private set; }

    public SvgPaint Stroke { get; private set; } = new(null);

    public double StrokeOpacity { get; private set; } = 1;

    public double StrokeWidth { get; private set; } = 1;

    public LineCap Cap { get; private set; }

    public LineJoin Join { get; private set; }

    public double MiterLimit { get; private set; } = 4;

    public IReadOnlyList<double> Dashes { get; private set; } = [];

    public double DashOffset { get; private set; }

    public double FontSize { get; private set; } = DefaultFontSize;

    public TextFamily Family { get; private set; }

    public int Weight { get; private set; } = 400;

    public bool IsItalic { get; private set; }

    public bool IsUnderlined { get; private set; }

    public bool IsStruckThrough { get; private set; }

    public double LetterSpacing { get; private set; }

    public TextAnchor Anchor { get; private set; }

    public Direction Direction { get; private set; }

    /// <summary>Distance of the alphabetic baseline below the given position, in ems.</summary>
    public double BaselineDrop { get; private set; }

    public bool KeepsSpaces { get; private set; }

    public bool IsHidden { get; private set; }

    /// <summary>True if the stroke is painted before the fill.</summary>
    public bool IsStrokedFirst { get; private set; }

    public string? MarkerStart { get; private set; }

    public string? MarkerMid { get; private set; }

    public string? MarkerEnd { get; private set; }

    // Not inherited.
    public bool IsNotDisplayed { get; private set; }

    public double Opacity { get; private set; } = 1;

    public string? ClipPath { get; private set; }

    public string? Mask { get; private set; }

    public string? Filter { get; private set; }

    /// <summary>True for an alpha mask, false for a luminance mask.</summary>
    public bool IsMaskedByOpacity { get; private set; }

    public BlendMode Blend { get; private set; }

    public string? Transform { get; private set; }

    public string? TransformOrigin { get; private set; }

    /// <summary>True if <see cref="TransformOrigin"/> refers to the element's box instead of the viewport.</summary>
    public bool IsOriginInElementBox { get; private set; }

    public bool Overflows { get; private set; }

    /// <summary>The upward shift of text; negative is down.</summary>
    public double BaselineShift { get; private set; }

    public SvgColor StopColor { get; private set; } = SvgColor.Black;

    public double StopOpacity { get; private set; } = 1;

    /// <summary>The style of a child element.</summary>
    /// <param name="declarations">The child's declarations, in increasing priority.</param>
    /// <param name="diagonal">The length of 100 % without direction.</param>
    public SvgStyle With(IReadOnlyList<StyleDeclaration> declarations, double diagonal)
    {
        var style = (SvgStyle)MemberwiseClone();
        (style.IsNotDisplayed, style.Opacity) = (false, 1);
        (style.ClipPath, style.Mask, style.Filter, style.Transform) = (null, null, null, null);
        (style.Overflows, style.BaselineShift, style.StopColor, style.StopOpacity) = (false, 0, SvgColor.Black, 1);
        (style.IsMaskedByOpacity, style.Blend, style.TransformOrigin, style.IsOriginInElementBox) = (false, BlendMode.Normal, null, false);

        style.Variables = Variables.With(declarations);

        // Font size and current color first, since other properties depend on them.
        foreach (var (property, value, _) in declarations)
        {
            if (style.Variables.Resolve(value) is { } resolved)
            {
                style.SetFont(property, resolved, FontSize);
            }
        }

        (style.Fill, style.Stroke) = (style.Fill.In(style.Color), style.Stroke.In(style.Color));
        foreach (var (property, value, _) in declarations)
        {
            if (value is not ("inherit" or "initial" or "unset") && style.Variables.Resolve(value) is { } resolved)
            {
                style.Set(property, resolved, diagonal);
            }
        }

        return style;
    }

    /// <summary>The style with <c>context-fill</c> and <c>context-stroke</c> of a marked path.</summary>
    public SvgStyle InContextOf(SvgStyle context)
    {
        var style = (SvgStyle)MemberwiseClone();
        style.Fill = Resolve(Fill);
        style.Stroke = Resolve(Stroke);
        return style;

        SvgPaint Resolve(SvgPaint paint) => paint.Reference switch
        {
            "context-fill" => context.Fill,
            "context-stroke" => context.Stroke,
            _ => paint,
        };
    }

    /// <summary>The style as a black area for clipping.</summary>
    public SvgStyle AsSilhouette()
    {
        var style = (SvgStyle)MemberwiseClone();
        (style.Fill, style.FillOpacity, style.IsFilledEvenOdd, style.Stroke) = (
            new SvgPaint(SvgColor.Black),
            1,
            IsClippedEvenOdd,
            new SvgPaint(null)
        );
        (style.Opacity, style.Mask, style.Filter, style.Blend) = (1, null, null, BlendMode.Normal);
        (style.MarkerStart, style.MarkerMid, style.MarkerEnd) = (null, null, null);
        return style;
    }

    private void SetFont(string property, string value, double outerSize)
    {
        switch (property)
        {
            case "font-size":
                FontSize = FontProperties.SizeOf(value, outerSize) ?? FontSize;
                break;
            case "font":
                if (FontProperties.Shorthand(value, outerSize) is { } font)
                {
                    (FontSize, Family, Weight, IsItalic) = (font.Size, font.Family, font.Weight, font.IsItalic);
                }

                break;
            case "color":
                Color = SvgColor.Read(value, Color) ?? Color;
                break;
        }
    }

    private void Set(string property, string value, double diagonal)
    {
        switch (property)
        {
            case "fill":
                Fill = SvgPaint.Read(value, Color) ?? Fill;
                break;
            case "fill-opacity":
                FillOpacity = Fraction(value) ?? FillOpacity;
                break;
            case "fill-rule":
                IsFilledEvenOdd = value == "evenodd";
                break;
            case "clip-rule":
                IsClippedEvenOdd = value == "evenodd";
                break;
            case "stroke":
                Stroke = SvgPaint.Read(value, Color) ?? Stroke;
                break;
            case "stroke-opacity":
                StrokeOpacity = Fraction(value) ?? StrokeOpacity;
                break;
            case "stroke-width":
                StrokeWidth = Length(value, diagonal) is { } width and >= 0 ? width : StrokeWidth;
                break;
            case "stroke-linecap":
                Cap = value switch
                {
                    "round" => LineCap.Round,
                    "square" => LineCap.Square,
                    _ => LineCap.Butt,
                };
                break;
            case "stroke-linejoin":
                Join = value switch
                {
                    "round" => LineJoin.Round,
                    "bevel" => LineJoin.Bevel,
                    _ => LineJoin.Miter,
                };
                break;
            case "stroke-miterlimit":
                MiterLimit = Length(value, 0) is { } limit and >= 1 ? limit : MiterLimit;
                break;
            case "stroke-dasharray":
                Dashes = DashesOf(value, diagonal);
                break;
            case "stroke-dashoffset":
                DashOffset = Length(value, diagonal) ?? DashOffset;
                break;
            case "font-family":
                Family = FontProperties.FamilyOf(value);
                break;
            case "font-weight":
                Weight = FontProperties.WeightOf(value, Weight);
                break;
            case "font-style":
                IsItalic = value is "italic" || value.StartsWith("oblique", StringComparison.Ordinal);
                break;
            case "text-decoration" or "text-decoration-line":
                (IsUnderlined, IsStruckThrough) = (
                    value.Contains("underline", StringComparison.Ordinal),
                    value.Contains("line-through", StringComparison.Ordinal)
                );
                break;
            case "letter-spacing":
                LetterSpacing = value == "normal" ? 0 : Length(value, FontSize) ?? LetterSpacing;
                break;
            case "text-anchor":
                Anchor = value switch
                {
                    "middle" => TextAnchor.Middle,
                    "end" => TextAnchor.End,
                    _ => TextAnchor.Start,
                };
                break;
            case "direction":
                Direction = value == "rtl" ? Direction.RightToLeft : Direction.LeftToRight;
                break;
            case "dominant-baseline" or "alignment-baseline":
                BaselineDrop = FontProperties.DropOf(value) ?? BaselineDrop;
                break;
            case "baseline-shift":
                BaselineShift = FontProperties.ShiftOf(value, FontSize);
                break;
            case "xml:space" or "white-space":
                KeepsSpaces = value is "preserve" or "pre" or "pre-wrap" or "break-spaces";
                break;
            case "visibility":
                IsHidden = value is "hidden" or "collapse";
                break;
            case "marker":
                MarkerStart = MarkerMid = MarkerEnd = SvgPaint.ReferenceIn(value);
                break;
            case "marker-start":
                MarkerStart = SvgPaint.ReferenceIn(value);
                break;
            case "marker-mid":
                MarkerMid = SvgPaint.ReferenceIn(value);
                break;
            case "marker-end":
                MarkerEnd = SvgPaint.ReferenceIn(value);
                break;
            case "display":
                IsNotDisplayed = value == "none";
                break;
            case "opacity":
                Opacity = Fraction(value) ?? 1;
                break;
            case "clip-path":
                ClipPath = SvgPaint.ReferenceIn(value);
                break;
            case "mask":
                Mask = SvgPaint.ReferenceIn(value);
                break;
            case "filter":
                Filter = value == "none" ? null : value;
                break;
            case "mask-type":
                IsMaskedByOpacity = value == "alpha";
                break;
            case "mix-blend-mode":
                Blend = BlendOf(value);
                break;
            case "transform":
                Transform = value;
                break;
            case "transform-origin":
                TransformOrigin = value;
                break;
            case "transform-box":
                IsOriginInElementBox = value is "fill-box" or "stroke-box" or "border-box" or "content-box";
                break;
            case "paint-order":
                IsStrokedFirst = BeginsWithStroke(value);
                break;
            case "overflow":
                Overflows = value is "visible" or "auto";
                break;
            case "stop-color":
                StopColor = SvgColor.Read(value, Color) ?? StopColor;
                break;
            case "stop-opacity":
                StopOpacity = Fraction(value) ?? 1;
                break;
        }
    }

    private double? Length(string value, double whole) => SvgLength.Read(value, whole, FontSize);

    private static double? Fraction(string value) => SvgLength.Read(value, 1, 1) is { } fraction ? Math.Clamp(fraction, 0, 1) : null;

    private IReadOnlyList<double> DashesOf(string value, double diagonal)
    {
        var lengths = SvgLength.ReadList(value, diagonal, FontSize);
        return lengths.Count is 0 or > 64 || lengths.Any(length => length < 0) || lengths.Sum() <= 0 ? []
            : lengths.Count % 2 == 0 ? lengths : [.. lengths, .. lengths];
    }

    private static BlendMode BlendOf(string value) =>
        Enum.TryParse<BlendMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var blend) && Enum.IsDefined(blend)
            ? blend
            : BlendMode.Normal;

    // Unnamed parts follow in the default order: fill, stroke, markers.
    private static bool BeginsWithStroke(string order)
    {
        var words = order.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => word is "fill" or "stroke" or "markers")
            && words.Distinct().Count() == words.Length
            && Array.IndexOf(words, "stroke") is >= 0 and var stroke
            && (Array.IndexOf(words, "fill") is var fill && (fill < 0 || fill > stroke));
    }
}
