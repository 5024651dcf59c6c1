using System.Collections.Frozen;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>The names of HTML elements, grouped by how they are read.</summary>
internal static class HtmlNames
{
    /// <summary>Elements without content (HTML, 13.1.2), and obsolete ones that browsers treat alike.</summary>
    public static readonly FrozenSet<string> Void = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
    );

    /// <summary>Elements that contain only text up to their end tag. Without an end tag they swallow the rest of the document.</summary>
    public static readonly FrozenSet<string> RawText = Set("iframe noembed noframes plaintext script style textarea title xmp");

    /// <summary>Elements whose content is not for readers.</summary>
    public static readonly FrozenSet<string> Skipped = Set(
        "base basefont bgsound col colgroup datalist head keygen link meta noembed noframes noscript param script source style "
            + "template title track"
    );

    /// <summary>Elements that only group their content.</summary>
    public static readonly FrozenSet<string> Groups = Set(
        "address article aside body center div dialog fieldset footer form header hgroup html legend main nav search section"
    );

    /// <summary>Elements whose text is code.</summary>
    public static readonly FrozenSet<string> Codes = Set("code kbd listing pre samp tt xmp");

    /// <summary>Block elements.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside audio blockquote body center dd details dialog dir div dl dt embed fieldset figcaption figure footer "
            + "form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav object ol p plaintext pre search "
            + "section summary table tbody td tfoot th thead tr ul video xmp"
    );

    /// <summary>Inline elements without a style.</summary>
    public static readonly FrozenSet<string> PlainInlines = Set(
        "acronym bdi bdo big o:p data font label nobr output picture rb rbc rtc ruby span time tt"
    );

    public static readonly FrozenDictionary<string, InlineStyle> Styles = new Dictionary<string, InlineStyle>
    {
        ["b"] = InlineStyle.Strong,
        ["strong"] = InlineStyle.Strong,
        ["i"] = InlineStyle.Emphasis,
        ["em"] = InlineStyle.Emphasis,
        ["cite"] = InlineStyle.Emphasis,
        ["dfn"] = InlineStyle.Emphasis,
        ["var"] = InlineStyle.Emphasis,
        ["s"] = InlineStyle.Strikethrough,
        ["strike"] = InlineStyle.Strikethrough,
        ["del"] = InlineStyle.Strikethrough,
        ["ins"] = InlineStyle.Inserted,
        ["u"] = InlineStyle.Inserted,
        ["sup"] = InlineStyle.Superscript,
        ["sub"] = InlineStyle.Subscript,
        ["mark"] = InlineStyle.Highlight,
        ["small"] = InlineStyle.Small,
    }.ToFrozenDictionary();

    /// <summary>Inline elements with their own code in the reader.</summary>
    private static readonly FrozenSet<string> Special = Set(
        "a abbr br code img kbd q rp rt samp svg math canvas input button select option optgroup textarea meter progress map area "
            + "wbr marquee blink caption applet frame frameset ins del"
    );

    /// <summary>SVG and MathML elements. They are listed so that they are not taken for type names in angle brackets.</summary>
    private static readonly FrozenSet<string> Foreign = Set(
        "animate animatemotion animatetransform circle clippath defs desc ellipse filter foreignobject g image line lineargradient "
            + "marker mask path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use mi mn mo mrow "
            + "ms mspace mstyle msub msubsup msup mtable mtd mtext mtr mfrac msqrt mroot munder mover munderover semantics annotation"
    );

    /// <summary>The open elements that a start tag ends implicitly (HTML, 13.1.2.4).</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> ImpliedEnds = new Dictionary<string, FrozenSet<string>>
    {
        ["li"] = Set("li p"),
        ["dt"] = Set("dt dd p"),
        ["dd"] = Set("dt dd p"),
        ["tr"] = Set("tr td th p"),
        ["td"] = Set("td th p"),
        ["th"] = Set("td th p"),
        ["tbody"] = Set("thead tbody tr td th p"),
        ["tfoot"] = Set("thead tbody tr td th p"),
        ["option"] = Set("option"),
        ["optgroup"] = Set("option optgroup"),
        ["rt"] = Set("rt rp"),
        ["rp"] = Set("rt rp"),
    }.ToFrozenDictionary();

    /// <summary>True for current and obsolete HTML elements. Any other name in angle brackets may be text.</summary>
    public static bool IsKnown(string name) =>
        Void.Contains(name) || RawText.Contains(name) || Skipped.Contains(name) || Groups.Contains(name) || Blocks.Contains(name)
        || PlainInlines.Contains(name) || Styles.ContainsKey(name) || Special.Contains(name) || Foreign.Contains(name);

    /// <summary>The names between spaces.</summary>
    public static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
