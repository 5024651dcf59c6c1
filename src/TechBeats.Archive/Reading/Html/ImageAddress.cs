using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Finds the address of a picture's element. Pages with lazy loading, several sizes or script fallbacks put the address elsewhere than in
/// <c>src</c>, which then contains an empty picture.
/// </summary>
internal static partial class ImageAddress
{
    /// <summary>Maximum length of the address of an empty placeholder picture, in characters.</summary>
    private const int MaximumPlaceholderLength = 400;

    /// <summary>Attributes from which lazy-loading scripts take the address, and those of WordPress for the original.</summary>
    private static readonly string[] LazyAttributes =
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

    /// <summary>Every attribute that contains one address.</summary>
    public static IEnumerable<string> Attributes => LazyAttributes.Prepend("src");

    /// <summary>The address of the picture that an element shows, or null if there is none.</summary>
    /// <param name="element">An <c>img</c> element, or a <c>picture</c> element without one.</param>
    public static string? Find(IElement element)
    {
        var written = AttributeOf(element, "src");
        if (written is not null && !IsPlaceholder(written))
        {
            return written;
        }

        return LazyAttributes.Select(name => AttributeOf(element, name)).FirstOrDefault(IsAddress)
            ?? SizedAttributes
                .Select(name => AttributeOf(element, name))
                .OfType<string>()
                .Select(SourceSet.Largest)
                .FirstOrDefault(IsAddress)
            ?? FindInSources(element.LocalName == "picture" ? element : element.ParentElement)
            ?? FindInNoscript(element)
            ?? written;
    }

    /// <summary>The pictures in a <c>noscript</c> element, without those that a script loads beside the element.</summary>
    /// <param name="element">A <c>noscript</c> element.</param>
    public static IEnumerable<IElement> FindNoscriptOnly(IElement element)
    {
        IElement[] beside = [.. new[] { element.PreviousElementSibling, element.NextElementSibling }
            .Select(sibling => sibling is { LocalName: "img" } ? sibling : sibling?.QuerySelector("img"))
            .OfType<IElement>()];
        return beside.Any(IsLazy) ? [] : element.QuerySelectorAll("img").Where(image => !beside.Any(other => Find(other) == Find(image)));
    }

    private static bool IsLazy(IElement image) =>
        AttributeOf(image, "src") is not { } written
        || IsPlaceholder(written)
        || LazyAttributes.Any(image.HasAttribute)
        || image.ClassName?.Contains("lazy", StringComparison.OrdinalIgnoreCase) == true;

    private static string? AttributeOf(IElement element, string name) =>
        element.GetAttribute(name)?.Trim() is { Length: > 0 } given ? given : null;

    /// <summary>True for an address. False for a switch, a number, and a value that a script has yet to fill in.</summary>
    private static bool IsAddress(string? given) =>
        given is not null && given.AsSpan().IndexOfAny('.', '/') >= 0 && given[0] is not ('{' or '[' or '<' or '#');

    /// <summary>True for the address of an empty placeholder picture.</summary>
    private static bool IsPlaceholder(string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || (address.Length <= MaximumPlaceholderLength && PlaceholderName().IsMatch(address));

    /// <summary>
    /// The largest picture of the first <c>source</c> element in a widely supported format (HTML, 4.8.2), or null if there is none.
    /// </summary>
    private static string? FindInSources(IElement? picture) => picture is not { LocalName: "picture" } ? null : picture.Children
        .Where(child => child.LocalName == "source")
        .OrderBy(source => source.GetAttribute("type") is "image/avif" or "image/jxl" or "image/heic")
        .SelectMany(source => SizedAttributes.Select(name => AttributeOf(source, name)))
        .OfType<string>()
        .Select(SourceSet.Largest)
        .FirstOrDefault(IsAddress);

    /// <summary>The picture in a <c>noscript</c> element beside the element or beside its parent, or null if there is none.</summary>
    private static string? FindInNoscript(IElement element) =>
        new[] { element.NextElementSibling, element.PreviousElementSibling, element.ParentElement?.NextElementSibling }
            .FirstOrDefault(beside => beside?.LocalName == "noscript")
            ?.QuerySelectorAll("img")
            is [var only]
        && AttributeOf(only, "src") is { } address
        && IsAddress(address)
            ? address
            : null;

    [GeneratedRegex(
        """(?:^|/)(?:placeholder|spacer|blank|pixel|1x1|trans(?:parent)?|lazy(?:[_-]?load(?:ing|er)?)?|loading|loader|ajax-loader"""
            + """|gr[ea]y|clear|empty|dummy|preload(?:er)?)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderName();
}
