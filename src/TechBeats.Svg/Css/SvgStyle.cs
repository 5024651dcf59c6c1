using TechBeats.Model;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>
/// What the properties of an element come to (SVG 1.1, 6), lengths in CSS pixels. What is inherited begins as the parent's,
/// the rest anew at every element.
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

    /// <summary>How far below the given baseline the letters' own stands, in ems.</summary>
    public double BaselineDrop { get; private set; }

    public bool KeepsSpaces { get; private set; }

    public bool IsHidden { get; private set; }

    /// <summary>True when the line is drawn under the inside.</summary>
    public bool IsStrokedFirst { get; private set; }

    public string? MarkerStart { get; private set; }

    public string? MarkerMid { get; private set; }

    public string? MarkerEnd { get; private set; }

    // Not inherited.
    public bool IsLeftOut { get; private set; }

    public double Opacity { get; private set; } = 1;

    public string? ClipPath { get; private set; }

    public string? Mask { get; private set; }

    public string? Filter { get; private set; }

    /// <summary>True when a mask lets through by how opaque it is, not by how light.</summary>
    public bool IsMaskedByOpacity { get; private set; }

    public BlendMode Blend { get; private set; }

    public string? Transform { get; private set; }

    public string? TransformOrigin { get; private set; }

    /// <summary>True when <see cref="TransformOrigin"/> is told in the box around the element, not in the viewport.</summary>
    public bool IsTurnedInItsBox { get; private set; }

    public bool Overflows { get; private set; }

    /// <summary>How far above the line the words stand; negative lowers them.</summary>
    public double BaselineShift { get; private set; }

    public SvgColor StopColor { get; private set; } = SvgColor.Black;

    public double StopOpacity { get; private set; } = 1;

    /// <summary>The style of an element within one of this style.</summary>
    /// <param name="declarations">What it says of itself, the weightiest last.</param>
    /// <param name="diagonal">What 100 % of a length without direction is.</param>
    public SvgStyle With(IReadOnlyList<StyleDeclaration> declarations, double diagonal)
    {
        var style = (SvgStyle)MemberwiseClone();
        (style.IsLeftOut, style.Opacity, style.ClipPath, style.Mask, style.Filter, style.Transform) = (false, 1, null, null, null, null);
        (style.Overflows, style.BaselineShift, style.StopColor, style.StopOpacity) = (false, 0, SvgColor.Black, 1);
        (style.IsMaskedByOpacity, style.Blend, style.TransformOrigin, style.IsTurnedInItsBox) = (false, BlendMode.Normal, null, false);

        style.Variables = Variables.With(declarations);

        // Sizes of letters and the current color first: others are told in them.
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

    /// <summary>The same with the colors of what a marker stands on.</summary>
    public SvgStyle InContextOf(SvgStyle context)
    {
        var style = (SvgStyle)MemberwiseClone();
        style.Fill = Of(Fill);
        style.Stroke = Of(Stroke);
        return style;

        SvgPaint Of(SvgPaint paint) => paint.Reference switch
        {
            "context-fill" => context.Fill,
            "context-stroke" => context.Stroke,
            _ => paint,
        };
    }

    /// <summary>The same as an area without color, as clips take it.</summary>
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
                IsLeftOut = value == "none";
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
                IsTurnedInItsBox = value is "fill-box" or "stroke-box" or "border-box" or "content-box";
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

    // What isn't named comes after what is, in the usual order: the inside, the line, the markers.
    private static bool BeginsWithStroke(string order)
    {
        var words = order.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => word is "fill" or "stroke" or "markers")
            && words.Distinct().Count() == words.Length
            && Array.IndexOf(words, "stroke") is >= 0 and var stroke
            && (Array.IndexOf(words, "fill") is var fill && (fill < 0 || fill > stroke));
    }
}
