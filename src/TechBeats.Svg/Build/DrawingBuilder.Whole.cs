using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Build;

/// <content>The root element: size and background of the drawing (SVG 1.1, 7).</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>Width in CSS pixels of a drawing without a size (CSS 2.1, 10.3.2).</summary>
    private const double DefaultWidth = 300;

    private const double DefaultHeight = 150;

    private const double MaximumSide = 1e6;

    /// <exception cref="BadDrawingException">The drawing exceeds a limit.</exception>
    public Drawing Build()
    {
        var root = tree.Root;
        var style = styles.Compute(root, SvgStyle.Initial, new SvgViewport(DefaultWidth, DefaultHeight));
        var box = ViewBox.Read(root["viewBox"]);
        var (width, height) = SizeOf(root, style, box);
        var whole = new ShapeBounds(0, 0, width, height);
        var shapes = new List<Shape>();
        if (!style.IsNotDisplayed)
        {
            var viewport = box is { } plane ? new SvgViewport(plane.Width, plane.Height) : new SvgViewport(width, height);
            AppendChildren(root, style, viewport, depth, shapes);
            shapes = Finished(
                style,
                viewport,
                depth,
                shapes,
                box?.Into(whole, root["preserveAspectRatio"]) ?? Transform.Identity,
                style.Opacity
            );
            shapes = Grouped(shapes, MapOf(style, new SvgViewport(width, height), () => whole), [], 1);
        }

        if (shapes.Count > 0 && BackgroundOf(root, style) is { } background)
        {
            shapes = [new PathShape(ClipTo(whole).Steps) { Fill = background }, .. shapes];
        }

        return new Drawing(width, height, shapes);
    }

    /// <summary>The background that a web page would show, or null for none.</summary>
    private SolidPaint? BackgroundOf(SvgElement root, SvgStyle style)
    {
        var value = styles
            .DeclarationsOf(root)
            .LastOrDefault(declaration => declaration.Property is "background" or "background-color")
            .Value;
        return value is not null && SvgColor.Read(value, style.Color) is { Opacity: > 0 } color
            ? new SolidPaint(color.Red, color.Green, color.Blue) { Opacity = color.Opacity }
            : null;
    }

    private (double Width, double Height) SizeOf(SvgElement root, SvgStyle style, ViewBox? box)
    {
        var (width, height) = (Side(root, style, "width"), Side(root, style, "height"));
        var (across, down) = (width, height, box) switch
        {
            (null, null, { } plane) => (
                MaximumWidthOf(root, style) is { } most && most < plane.Width
                    ? (most, most * plane.Height / plane.Width)
                    : (plane.Width, plane.Height)
            ),
            ({ } w, null, { } plane) => (w, w * plane.Height / plane.Width),
            (null, { } h, { } plane) => (h * plane.Width / plane.Height, h),
            _ => (width ?? DefaultWidth, height ?? DefaultHeight),
        };
        return (Math.Clamp(across, 0, MaximumSide), Math.Clamp(down, 0, MaximumSide));
    }

    /// <summary>Width or height of the drawing in CSS pixels, or null if it is missing or a percentage.</summary>
    private double? Side(SvgElement root, SvgStyle style, string name)
    {
        var value = styles.DeclarationsOf(root).LastOrDefault(declaration => declaration.Property == name).Value;
        return value is null || value.Contains('%', StringComparison.Ordinal) ? null : SvgLength.Read(value, 0, style.FontSize);
    }

    private double? MaximumWidthOf(SvgElement root, SvgStyle style) => Side(root, style, "max-width") is { } most and > 0 ? most : null;
}
