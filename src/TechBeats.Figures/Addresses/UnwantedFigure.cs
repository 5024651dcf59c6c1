using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// Recognizes figures to ignore by their addresses: tracking pixels, and buttons to share, follow or subscribe. The patterns match only
/// addresses that can't be anything else.
/// </summary>
internal static partial class UnwantedFigure
{
    /// <summary>Maximum length of an address to examine, in characters.</summary>
    private const int MaximumAddress = 2000;

    /// <summary>Maximum side of an invisible figure in CSS pixels.</summary>
    private const double InvisibleSize = 2;

    /// <summary>The reason why a figure is ignored, or null if it is not.</summary>
    public static DropReason? ReasonFor(Figure figure)
    {
        var address = figure.Address.Length > MaximumAddress ? figure.Address[..MaximumAddress] : figure.Address;
        if (
            (figure.WidthInPixels <= InvisibleSize && (figure.HeightInPixels ?? 0) <= InvisibleSize)
            || (figure.HeightInPixels <= InvisibleSize && figure.WidthInPixels is null)
        )
        {
            return DropReason.Pixel;
        }

        if (Pixels().IsMatch(address))
        {
            return DropReason.Pixel;
        }

        return
            Buttons().IsMatch(address)
            || (figure.Link is WebTarget { Address: { Length: <= MaximumAddress } target } && Sharing().IsMatch(target))
            ? DropReason.Button
            : null;
    }

    [GeneratedRegex(
        """/(?:pixel|spacer|blank|clear|shim|1x1|transparent|clearpixel|trans)\.gif(?:[?#]|$)|//(?:pixel|stats)\.wp\.com/|"""
        + """stats\.wordpress\.com/b\.gif|//feeds\.(?:feedburner|wordpress)\.com/(?:~r|1\.0)/|//feeds\.feedblitz\.com/~|"""
        + """//(?:www\.)?google-analytics\.com/|facebook\.com/tr/?\?|medium\.com/_/stat\?|"""
        + """blogger\.googleusercontent\.com/tracker/|pixel\.quantserve\.com/|\.doubleclick\.net/|"""
        + """(?:assoc-amazon|amazon-adsystem)\.[a-z.]+/e/ir\?|list-manage\d?\.com/track/open|"""
        + """//(?:[a-z0-9-]+\.)?substack\.com/o/|da\.feedsportal\.com/|//img\.feedpress\.it/""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pixels();

    [GeneratedRegex(
        """//[a-z0-9.]*\baddthis\.com/|//[a-z0-9.]*\bsharethis\.com/|//[a-z0-9.]*\baddtoany\.com/|shareaholic\.com/|"""
        + """//feeds\.feedburner\.com/(?:~ff|~fc)/|assets\.feedblitz\.com/i/|//feeds\.wordpress\.com/1\.0/|"""
        + """cdn-images\.mailchimp\.com/icons/social-block|/mailchimp[^/]*/social-(?:block|icons)|badge\.facebook\.com/|"""
        + """twitter-badges\.|platform\.twitter\.com/images/|//(?:www\.)?stumbleupon\.com/images/|"""
        + """buymeacoffee\.com/(?:buttons/|assets/img/)|ko-fi\.com/img/githubbutton|(?:storage\.)?ko-fi\.com/cdn/|"""
        + """paypal(?:objects)?\.com/\S*/btn_donate|"""
        + """/(?:share|follow|tweet|like)[-_](?:on|us|this|button|icon)?[-_]?(?:on[-_])?(?:facebook|twitter|linkedin|reddit|"""
        + """pinterest|whatsapp|telegram|instagram)(?:[-_](?:icon|button))?\.(?:png|gif|svg|jpg)(?:[?#]|$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Buttons();

    /// <summary>Addresses that share the page. A picture with such a link is a button.</summary>
    [GeneratedRegex(
        """^https?://(?:(?:www\.|m\.)?facebook\.com/(?:sharer|dialog/share|share\.php)|"""
        + """(?:www\.)?(?:twitter|x)\.com/(?:intent/(?:tweet|post|follow)|share\?|home\?status)|"""
        + """(?:www\.)?linkedin\.com/(?:shareArticle|sharing/share)|(?:www\.|old\.)?reddit\.com/submit|"""
        + """(?:www\.)?pinterest\.[a-z.]+/pin/create|news\.ycombinator\.com/submitlink|(?:www\.)?addtoany\.com/share|"""
        + """(?:www\.)?addthis\.com/bookmark|(?:t|telegram)\.me/share/|(?:api\.whatsapp\.com/send|wa\.me/)\?\S*text=|"""
        + """plus\.google\.com/share|getpocket\.com/(?:save|edit)|(?:www\.)?tumblr\.com/(?:share|widgets/share)|"""
        + """feeds\.(?:feedburner|feedblitz)\.com/~)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sharing();
}
