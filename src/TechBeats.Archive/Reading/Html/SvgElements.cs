using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Xhtml;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Styles;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads an <c>svg</c> element as a figure whose address contains the drawing itself.</summary>
internal static class SvgElements
{
    /// <summary>Maximum width or height, in CSS pixels, of a drawing hidden from screen readers that is skipped as an icon.</summary>
    private const double MaximumSignSize = 48;

    public static void Read(IElement element, HtmlFlow flow, AskedSize size)
    {
        if (IsHidden(element, size.Width, size.Height))
        {
            return;
        }

        var source = element.ToHtml(XhtmlMarkupFormatter.Instance);
        var address = "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(source));
        var alt = element.GetAttribute("aria-label") ?? TextOf(element, "title") ?? TextOf(element, "desc");
        flow.Add(
            flow.Context.Figures.ReadInline(
                new RawFigure(address, alt is null ? null : HtmlFlow.ToSingleLine(alt), null)
                {
                    Width = size.Width,
                    WidthInPercent = size.WidthInPercent,
                    Height = size.Height,
                },
                flow.Line
            )
        );
    }

    /// <summary>True for drawings that a page does not show, such as symbol definitions, and for decorative icons.</summary>
    private static bool IsHidden(IElement element, double? width, double? height)
    {
        var style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        return element.HasAttribute("hidden")
            || style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || element.GetAttribute("width")?.Trim() is "0" or "0px"
            || element.GetAttribute("height")?.Trim() is "0" or "0px"
            || (element.GetAttribute("aria-hidden") == "true" && (width <= MaximumSignSize || height <= MaximumSignSize));
    }

    private static string? TextOf(IElement element, string name) =>
        element.Children.FirstOrDefault(child => child.LocalName == name)?.TextContent is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;
}
