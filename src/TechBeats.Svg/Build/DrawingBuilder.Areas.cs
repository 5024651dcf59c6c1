using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Build;

/// <content>Elements with an area of their own: viewports, used elements, pictures.</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>Depth that a nested drawing adds. It limits recursion.</summary>
    private const int NestedDrawingDepth = 64;

    private static ShapeClip ClipTo(ShapeBounds area) => new(
    [
        PathStep.Move(area.Left, area.Top),
        PathStep.Line(area.Right, area.Top),
        PathStep.Line(area.Right, area.Bottom),
        PathStep.Line(area.Left, area.Bottom),
        PathStep.Close(area.Left, area.Top),
    ]);

    private static ShapeBounds PlaceOf(SvgElement element, SvgStyle style, SvgViewport viewport, SvgElement? used = null)
    {
        var x = SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0;
        var y = SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0;
        var width = SvgLength.Read(element["width"] ?? used?["width"], viewport.Width, style.FontSize) ?? viewport.Width;
        var height = SvgLength.Read(element["height"] ?? used?["height"], viewport.Height, style.FontSize) ?? viewport.Height;
        return new ShapeBounds(x, y, x + Math.Max(0, width), y + Math.Max(0, height));
    }

    /// <summary>Draws the content of an <c>svg</c> or <c>symbol</c> into an area.</summary>
    private void AppendViewport(SvgElement element, ShapeBounds place, SvgStyle style, int depth, List<Shape> shapes)
    {
        if (!(place.Width > 0 && place.Height > 0))
        {
            return;
        }

        var box = ViewBox.Read(element["viewBox"]);
        var map = box?.Into(place, element["preserveAspectRatio"]) ?? new Transform(1, 0, 0, 1, place.Left, place.Top);
        var viewport = box is { } plane ? new SvgViewport(plane.Width, plane.Height) : new SvgViewport(place.Width, place.Height);
        var inner = new List<Shape>();
        AppendChildren(element, style, viewport, depth, inner);
        var mapped = Grouped(inner, map, [], 1);
        shapes.AddRange(Grouped([.. mapped], Transform.Identity, style.Overflows ? [] : [ClipTo(place)], 1));
    }

    private void AppendUsed(SvgElement element, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        if (tree.Find(element.Target) is not { } used)
        {
            if (element.Target is null && (element["href"] ?? element["xlink:href"]) is not null)
            {
                omissions.Add("external-use");
            }

            return;
        }

        if (IsWithin(element, used) || !inUse.Add(used))
        {
            return; // the element uses itself
        }

        if (used.Name is "symbol" or "svg")
        {
            budget.AddElement();
            var own = styles.Compute(used, style, viewport);
            if (!own.IsNotDisplayed)
            {
                var inner = new List<Shape>();
                AppendViewport(used, PlaceOf(element, style, viewport, used), own, depth + 1, inner);
                shapes.AddRange(
                    Finished(own, viewport, depth, inner, MapOf(own, viewport, () => ShapeBounds.Around(inner, budget)), own.Opacity)
                );
            }
        }
        else
        {
            var inner = new List<Shape>();
            Append(used, style, viewport, depth + 1, inner);
            shapes.AddRange(Grouped(inner, OffsetOf(element, style, viewport), [], 1));
        }

        inUse.Remove(used);
    }

    /// <summary>The offset of a <c>use</c> element.</summary>
    private static Transform OffsetOf(SvgElement element, SvgStyle style, SvgViewport viewport) =>
        new(
            1,
            0,
            0,
            1,
            SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0,
            SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0
        );

    private static bool IsWithin(SvgElement element, SvgElement around)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, around))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Draws an <c>image</c>: a nested drawing, or a raster picture as it is. No decoder runs here.</summary>
    private void AppendPicture(SvgElement element, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        var address = (element["href"] ?? element["xlink:href"])?.Trim();
        if (address is null or "")
        {
            return;
        }

        if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            omissions.Add("external-image");
            return;
        }

        budget.AddWork(address.Length / 64);
        var image = images(address);
        if (image is not null && DrawingSource.IsDrawing(image.Bytes.Span))
        {
            if (DrawingIn(image.Bytes, depth) is { } drawing)
            {
                var (place, map) = PlaceOfPicture(element, style, viewport, drawing.Width, drawing.Height);
                shapes.AddRange(Grouped([.. Grouped([.. drawing.Shapes], map, [], 1)], Transform.Identity, [ClipTo(place)], 1));
            }
        }
        else if (image?.Picture is { } picture)
        {
            var (place, map) = PlaceOfPicture(element, style, viewport, picture.WidthInPixels, picture.HeightInPixels);
            var area = new ShapeBounds(0, 0, picture.WidthInPixels, picture.HeightInPixels).Through(map);
            if (area is { Width: > 0, Height: > 0 })
            {
                Shape shape = new PictureShape(picture, area.Left, area.Top, area.Width, area.Height);
                shapes.AddRange(
                    Grouped(
                        [shape],
                        Transform.Identity,
                        area.Width > place.Width * 1.001 || area.Height > place.Height * 1.001 ? [ClipTo(place)] : [],
                        1
                    )
                );
            }
        }
        else
        {
            omissions.Add("image");
        }
    }

    /// <summary>Reads a nested drawing within the same budget, or returns null if it is invalid or too deep.</summary>
    private Drawing? DrawingIn(ReadOnlyMemory<byte> bytes, int depth)
    {
        if (depth + NestedDrawingDepth > MaximumDepth)
        {
            omissions.Add("image");
            return null;
        }

        SvgTree inner;
        long length;
        try
        {
            using var source = DrawingSource.Open(bytes);
            length = source.Length;
            inner = SvgTree.Read(source);
        }
        catch (BadDrawingException)
        {
            omissions.Add("image");
            return null;
        }

        budget.AddWork(length / 32);
        var builder = new DrawingBuilder(inner, budget, images, depth + NestedDrawingDepth);
        var drawing = builder.Build();
        omissions.UnionWith(builder.Omissions);
        return drawing is { Width: > 0, Height: > 0 } ? drawing : null;
    }

    /// <summary>The area of an <c>image</c>, and the map from its pixels to the area.</summary>
    private static (ShapeBounds Place, Transform Map) PlaceOfPicture(
        SvgElement element,
        SvgStyle style,
        SvgViewport viewport,
        double ownWidth,
        double ownHeight
    )
    {
        var x = SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0;
        var y = SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0;
        var (width, height) = (
            SvgLength.Read(element["width"], viewport.Width, style.FontSize),
            SvgLength.Read(element["height"], viewport.Height, style.FontSize)
        );
        var ratio = ownWidth / ownHeight;
        var place = new ShapeBounds(
            x,
            y,
            x + Math.Max(0, width ?? height * ratio ?? ownWidth),
            y + Math.Max(0, height ?? width / ratio ?? ownHeight)
        );
        return (place, new ViewBox(0, 0, ownWidth, ownHeight).Into(place, element["preserveAspectRatio"]));
    }
}
