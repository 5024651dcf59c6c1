using AngleSharp.Dom;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Reads the side at which an author places a picture.</summary>
internal static class FigureSides
{
    /// <summary>Number of elements around a picture that may place it: a link, a figure.</summary>
    private const int MaximumDepth = 3;

    /// <summary>Returns the side of a picture or of the figure around it, or null if none is given.</summary>
    public static FigureSide? Of(IElement picture)
    {
        var element = picture;
        for (var depth = 0; element is not null && depth < MaximumDepth; depth++)
        {
            if (OwnOf(element) is { } side)
            {
                return side;
            }

            element = element.ParentElement is { LocalName: "a" or "picture" or "figure" } around ? around : null;
        }

        return null;
    }

    private static FigureSide? OwnOf(IElement element) =>
        (CssDeclarations.Of(element)["float"] ?? element.GetAttribute("align")?.Trim().ToLowerInvariant()) switch
        {
            "left" => FigureSide.Left,
            "right" => FigureSide.Right,
            _ when element.ClassList.Contains("alignleft") || element.ClassList.Contains("float-left") => FigureSide.Left,
            _ when element.ClassList.Contains("alignright") || element.ClassList.Contains("float-right") => FigureSide.Right,
            _ => null,
        };
}
