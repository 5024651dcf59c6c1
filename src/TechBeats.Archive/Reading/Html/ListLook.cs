using AngleSharp.Dom;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>The markers that an author asks for, by the <c>type</c> attribute or the style of a list or of its first item.</summary>
/// <param name="IsOrdered">True for numbers.</param>
/// <param name="Numbering">The format of numbers, or null if none is asked for.</param>
/// <param name="Bullet">The marker of a bulleted list, or null if none is asked for.</param>
internal readonly record struct ListLook(bool IsOrdered, Numbering? Numbering, Bullet? Bullet)
{
    public static ListLook Of(IElement list)
    {
        var isOrdered = list.LocalName == "ol";
        var item = list.Children.FirstOrDefault(child => child.LocalName == "li");
        var words = StyleOf(list) ?? (item is null ? null : StyleOf(item)) ?? list.GetAttribute("type") ?? item?.GetAttribute("type") ?? "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (NumberingOf(word) is { } numbering)
            {
                return new ListLook(true, numbering, null);
            }

            if (BulletOf(word) is { } bullet)
            {
                return new ListLook(false, null, bullet);
            }
        }

        return new ListLook(isOrdered, null, null);
    }

    private static string? StyleOf(IElement element) =>
        CssDeclarations.Of(element) is var style ? style["list-style-type"] ?? style["list-style"] : null;

    private static Numbering? NumberingOf(string type) => type switch
    {
        "1" or "decimal" => Model.Numbering.Decimal,
        "a" or "lower-alpha" or "lower-latin" => Model.Numbering.LowerLetter,
        "A" or "upper-alpha" or "upper-latin" => Model.Numbering.UpperLetter,
        "i" or "lower-roman" => Model.Numbering.LowerRoman,
        "I" or "upper-roman" => Model.Numbering.UpperRoman,
        "decimal-leading-zero" => Model.Numbering.DecimalLeadingZero,
        "lower-greek" => Model.Numbering.LowerGreek,
        _ => null,
    };

    private static Bullet? BulletOf(string type) => type.ToLowerInvariant() switch
    {
        "disc" => Model.Bullet.Disc,
        "circle" => Model.Bullet.Circle,
        "square" => Model.Bullet.Square,
        "none" => Model.Bullet.None,
        _ => null,
    };
}
