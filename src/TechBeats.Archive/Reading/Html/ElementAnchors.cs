using AngleSharp.Dom;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>The anchors of an element: its <c>id</c>, and its <c>name</c> where that is no name of a form's field.</summary>
internal static class ElementAnchors
{
    public static IEnumerable<Anchor> Of(IElement element)
    {
        var isHeading = element.LocalName is ['h', >= '1' and <= '6'];
        var id = isHeading ? null : NameIn(element, "id");
        var name = HasFieldName(element) ? null : NameIn(element, "name");
        return new[] { id, name == id ? null : name }.OfType<string>().Select(key => new Anchor(key));
    }

    private static string? NameIn(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Trim() is { Length: > 0 } name ? name : null;

    private static bool HasFieldName(IElement element) =>
        element.LocalName
            is "input" or "select" or "textarea" or "button" or "fieldset" or "form" or "iframe" or "object" or "map" or "meta" or "param"
                or "output" or "slot";
}
