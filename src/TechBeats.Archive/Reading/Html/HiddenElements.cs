using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Removes content that a browser would not show: elements hidden by attributes, styles, style sheets or the usual classes for screen
/// readers, and text of size 0. The closed content of <c>details</c> stays.
/// </summary>
internal sealed class HiddenElements(HtmlPlaceholders placeholders)
{
    /// <summary>Maximum size, in CSS pixels, of letters that nobody can read.</summary>
    private const double MaximumTinySize = 1;

    /// <summary>Maximum coordinate, in CSS pixels, of content that is moved out of the window.</summary>
    private const double MaximumOffscreen = -900;

    /// <summary>Classes that frameworks and themes use for content that is not shown, or shown to screen readers alone.</summary>
    private static readonly FrozenSet<string> Classes = new[]
    {
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "screen-reader", "screenreader",
        "screenreader-only", "sr-text", "sr-hidden", "show-for-sr", "element-invisible", "assistive-text", "u-visually-hidden",
        "u-hidden-visually", "hidden-visually", "is-sr-only", "cdk-visually-hidden", "elementor-screen-only", "a11y-hidden", "a11y-only",
        "accessibly-hidden", "hide-visually", "d-none", "invisible", "is-hidden", "uk-hidden", "hide-text", "preheader", "preheader-text",
        "mcnPreviewText", "preview-text", "hidden-preheader", "visuallyHidden", "visually_hidden", "sr_only", "govuk-visually-hidden",
        "bp3-visually-hidden", "ui-helper-hidden-accessible", "ui-helper-hidden", "wp-exclude-emoji-hidden", "material-icons",
        "material-icons-outlined", "material-icons-round", "material-symbols-outlined", "material-symbols-rounded",
        "material-symbols-sharp", "image-link-expand",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Attributes of elements that a script fades in when a reader scrolls to them.</summary>
    private static readonly string[] FadeAttributes =
    [
        "data-w-id",
        "data-aos",
        "data-animation",
        "data-animate",
        "data-sal",
        "data-scroll",
    ];

    /// <summary>Removes the hidden content below a root and counts it.</summary>
    public void RemoveFrom(IParentNode root)
    {
        foreach (var style in root.QuerySelectorAll("style"))
        {
            placeholders.Context.Styles.Add(style);
        }

        foreach (var child in ((INode)root).ChildNodes.ToArray())
        {
            Visit(child, isInvisible: false, isTiny: false);
        }
    }

    private void Visit(INode node, bool isInvisible, bool isTiny)
    {
        if (node is IText text)
        {
            if ((isInvisible || isTiny) && LettersIn(text.Data) is > 0 and var letters)
            {
                placeholders.Context.Hidden.Add(LineOf(text.ParentElement), letters);
                text.Data = " ";
            }

            return;
        }

        if (node is not IElement element)
        {
            return;
        }

        var style = CssDeclarations.Of(element);
        if (IsHidden(element, style))
        {
            Remove(element);
            return;
        }

        isInvisible = style["visibility"] is { } visibility ? visibility is "hidden" or "collapse" : isInvisible;
        isTiny = style.Pixels("font-size") is { } size ? size <= MaximumTinySize : style["font-size"] is null && isTiny;
        if (isInvisible && element.LocalName is "img" or "svg" or "iframe" or "video" or "audio")
        {
            Remove(element);
            return;
        }

        if (element is { LocalName: "select" })
        {
            RemoveUnselected(element);
        }

        foreach (var child in element.ChildNodes.ToArray())
        {
            Visit(child, isInvisible, isTiny);
        }
    }

    private bool IsHidden(IElement element, CssDeclarations style) =>
        element.LocalName is "template" or "datalist"
        || element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || element.HasAttribute("popover")
        || IsHiddenByStyle(element, style)
        || (style["display"] is null && style["visibility"] is null && placeholders.Context.Styles.Hides(element) == true)
        || IsHiddenByClass(element);

    private static bool IsHiddenByStyle(IElement element, CssDeclarations style)
    {
        if (style["display"] == "none" || style["mso-hide"] == "all")
        {
            return true;
        }

        var isClipped = style["overflow"] is "hidden" or "clip" || style["overflow-y"] is "hidden";
        return (isClipped && (style.Pixels("max-height") is 0 || style.Pixels("height") is 0 || style.Pixels("max-width") is 0))
            || (style.Pixels("opacity") is 0 && !FadesIn(element, style))
            || (style["clip"] is { } clip
                && (clip.StartsWith("rect(0", StringComparison.Ordinal) || clip.StartsWith("rect(1px", StringComparison.Ordinal)))
            || style["clip-path"] is "inset(50%)" or "inset(100%)" or "circle(0)"
            || (style["position"] is "absolute" or "fixed" && IsOffscreen(style))
            || style.Pixels("text-indent") <= MaximumOffscreen
            || IsInvisibleInk(element, style);
    }

    private static bool IsOffscreen(CssDeclarations style) =>
        style.Pixels("left") <= MaximumOffscreen || style.Pixels("top") <= MaximumOffscreen || style.Pixels("right") <= MaximumOffscreen;

    /// <summary>True for text in the color of its own background. A background that only a style sheet knows does not count.</summary>
    private static bool IsInvisibleInk(IElement element, CssDeclarations style)
    {
        if (style["color"] is not { } color)
        {
            return false;
        }

        if (color is "transparent")
        {
            return style["background-clip"] is null && style["-webkit-background-clip"] is null && style["text-shadow"] is null;
        }

        return Canonical(color) is { } ink
            && (BackgroundOf(element, style) == ink
                || (style.Pixels("font-size") <= 2 && BackgroundAround(element) is var paper && (paper ?? "ffffff") == ink));
    }

    private static string? BackgroundOf(IElement element, CssDeclarations style) =>
        Canonical(style["background-color"] ?? style["background"] ?? element.GetAttribute("bgcolor"));

    private static string? BackgroundAround(IElement element)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (BackgroundOf(around, CssDeclarations.Of(around)) is { } color)
            {
                return color;
            }
        }

        return null;
    }

    /// <summary>Six hexadecimal digits of a color, or null for any color that is not white, black or hexadecimal.</summary>
    private static string? Canonical(string? color)
    {
        var value = color?.Trim().ToLowerInvariant();
        return value switch
        {
            null => null,
            "white" => "ffffff",
            "black" => "000000",
            { Length: 4 } when value[0] == '#' => $"{value[1]}{value[1]}{value[2]}{value[2]}{value[3]}{value[3]}",
            { Length: 7 } when value[0] == '#' => value[1..],
            _ => null,
        };
    }

    private static bool FadesIn(IElement element, CssDeclarations style) =>
        Array.Exists(FadeAttributes, element.HasAttribute)
        || style["transform"] is not null
        || style["transition"] is not null
        || style["animation"] is not null
        || element.LocalName is "img" or "input";

    /// <summary>True for a class of hidden content. Classes that show the content at some width of the window win.</summary>
    private static bool IsHiddenByClass(IElement element)
    {
        var classes = element.ClassList;
        return classes.Any(name => Classes.Contains(name) || name == "hidden")
            && !classes.Any(name =>
                name.Contains(':', StringComparison.Ordinal)
                || (name.StartsWith("d-", StringComparison.Ordinal) && name != "d-none")
                || name is "visible" or "not-sr-only");
    }

    private void RemoveUnselected(IElement select)
    {
        var options = select.QuerySelectorAll("option").OfType<IHtmlOptionElement>().ToArray();
        var chosen = Array.Find(options, option => option.HasAttribute("selected")) ?? options.FirstOrDefault();
        foreach (var option in options.Where(option => option != chosen))
        {
            Remove(option);
        }
    }

    private void Remove(IElement element)
    {
        var letters = LettersIn(element);
        if (letters > 0)
        {
            placeholders.Context.Hidden.Add(LineOf(element), letters);
        }

        element.Remove();
    }

    private int LettersIn(INode node) => node switch
    {
        IText text => LettersIn(text.Data),
        IHtmlTemplateElement template => LettersIn(template.Content),
        IElement element when element.LocalName == placeholders.Html.BlockName =>
            LettersIn(PlainText.From(BlocksInLine.Join(placeholders.BlocksAt(element)))),
        IElement element when element.LocalName == placeholders.Html.InlineName =>
            placeholders.Html.ContentOf<Inline>(element.GetAttribute("n")) is { } inline ? LettersIn(PlainText.From([inline])) : 0,
        IElement { LocalName: "script" or "style" or "noscript" } => 0,
        _ => node.ChildNodes.Sum(LettersIn),
    };

    /// <summary>The number of visible characters. Summaries for inboxes end with many invisible ones.</summary>
    private static int LettersIn(string text) => text.Count(character =>
        !char.IsWhiteSpace(character)
        && character is not ('\u00AD' or '\u034F')
        && char.GetUnicodeCategory(character) != UnicodeCategory.Format
    );

    private int LineOf(IElement? element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (placeholders.LineOf(around) is > 0 and var line)
            {
                return line;
            }
        }

        return 0;
    }
}
