using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Where a picture's element says that the picture is. <c>src</c> is only one of the places: pages that load pictures late, or in several
/// sizes, or for browsers without scripts, say it elsewhere, and keep an empty picture in <c>src</c> meanwhile.
/// </summary>
internal static partial class ImageAddress
{
    /// <summary>Longer addresses are no names of files that stand in for others.</summary>
    private const int MaximumStandInLength = 400;

    /// <summary>Attributes from which scripts take the address, and those in which WordPress keeps that of the original.</summary>
    private static readonly string[] LateAttributes =
    [
        "data-src",
        "data-original",
        "data-lazy-src",
        "data-lazy",
        "data-actualsrc",
        "data-cfsrc",
        "data-delayed-url",
        "data-orig-file",
        "data-large-file",
        "ng-src",
    ];

    private static readonly string[] SizedAttributes = ["srcset", "data-srcset", "data-lazy-srcset"];

    /// <summary>Every attribute that holds one address.</summary>
    public static IEnumerable<string> Attributes => LateAttributes.Prepend("src");

    /// <summary>The address of the picture that an element shows; null when it names none.</summary>
    /// <param name="element">An <c>img</c>, or a <c>picture</c> without one.</param>
    public static string? Find(IElement element)
    {
        var written = Given(element, "src");
        if (written is not null && !CanStandIn(written))
        {
            return written;
        }

        return LateAttributes.Select(name => Given(element, name)).FirstOrDefault(IsAddress)
            ?? SizedAttributes.Select(name => Given(element, name)).OfType<string>().Select(SourceSet.Largest).FirstOrDefault(IsAddress)
            ?? OfSources(element.LocalName == "picture" ? element : element.ParentElement)
            ?? WithoutScripts(element)
            ?? written;
    }

    /// <summary>The pictures that an element holds for browsers without scripts, but for those that a script loads beside it.</summary>
    /// <param name="element">A <c>noscript</c>.</param>
    public static IEnumerable<IElement> OnlyWithoutScripts(IElement element)
    {
        IElement[] beside = [.. new[] { element.PreviousElementSibling, element.NextElementSibling }
            .Select(sibling => sibling is { LocalName: "img" } ? sibling : sibling?.QuerySelector("img"))
            .OfType<IElement>()];
        return beside.Any(IsLate) ? [] : element.QuerySelectorAll("img").Where(image => !beside.Any(other => Find(other) == Find(image)));
    }

    private static bool IsLate(IElement image) =>
        Given(image, "src") is not { } written
        || CanStandIn(written)
        || LateAttributes.Any(image.HasAttribute)
        || image.ClassName?.Contains("lazy", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Given(IElement element, string name) =>
        element.GetAttribute(name)?.Trim() is { Length: > 0 } given ? given : null;

    /// <summary>Whether a script finds an address there: a switch or a number is none, nor is what a script has yet to fill in.</summary>
    private static bool IsAddress(string? given) =>
        given is not null && given.AsSpan().IndexOfAny('.', '/') >= 0 && given[0] is not ('{' or '[' or '<' or '#');

    /// <summary>What pages put in the place of a picture that is to come: nothing of their own that anyone would miss.</summary>
    private static bool CanStandIn(string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || (address.Length <= MaximumStandInLength && StandIns().IsMatch(address));

    /// <summary>The largest picture of the first <c>source</c> in a format that is likely to be read (HTML, 4.8.2); null when there is none.</summary>
    private static string? OfSources(IElement? picture) => picture is not { LocalName: "picture" } ? null : picture.Children
        .Where(child => child.LocalName == "source")
        .OrderBy(source => source.GetAttribute("type") is "image/avif" or "image/jxl" or "image/heic")
        .SelectMany(source => SizedAttributes.Select(name => Given(source, name)))
        .OfType<string>()
        .Select(SourceSet.Largest)
        .FirstOrDefault(IsAddress);

    /// <summary>The picture in the <c>noscript</c> beside the element or beside the one that wraps it.</summary>
    private static string? WithoutScripts(IElement element) =>
        new[] { element.NextElementSibling, element.PreviousElementSibling, element.ParentElement?.NextElementSibling }
            .FirstOrDefault(beside => beside?.LocalName == "noscript")
            ?.QuerySelectorAll("img")
            is [var only]
        && Given(only, "src") is { } address
        && IsAddress(address)
            ? address
            : null;

    [GeneratedRegex(
        """(?:^|/)(?:placeholder|spacer|blank|pixel|1x1|trans(?:parent)?|lazy(?:[_-]?load(?:ing|er)?)?|loading|loader|ajax-loader|gr[ea]y|clear|empty|dummy|preload(?:er)?)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StandIns();
}
