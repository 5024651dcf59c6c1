using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>
/// Converts addresses of links into targets. A fragment (<c>#notes</c>) or a path (<c>../other.md</c>) becomes an
/// <see cref="UnresolvedTarget"/>. Fragments are resolved when every heading has its key, paths when every issue is known.
/// </summary>
internal sealed class LinkReader(ProblemLog log)
{
    private const int MaximumShownLength = 80;

    private readonly List<string> web = [];

    /// <summary>The web addresses of all links, in reading order.</summary>
    public IReadOnlyList<string> Web => web;

    /// <summary>
    /// The target, or null if the address is unusable. A problem then states the reason, and the link's words are printed without the link.
    /// </summary>
    /// <param name="address">The address, with entities and escapes decoded.</param>
    /// <param name="line">Line of the original file.</param>
    public LinkTarget? Read(string address, int line)
    {
        var trimmed = LinkAddress.Normalize(address);
        if (trimmed.Length == 0 || trimmed == "#")
        {
            log.Warn(
                ProblemSlugs.EmptyLink,
                line,
                "A link has no address; its words are printed without the link",
                "Give the link an address"
            );
            return null;
        }

        if (trimmed[0] == '#')
        {
            return new UnresolvedTarget(trimmed, line);
        }

        if (AddressTypos.Correct(trimmed) is { } corrected && LinkAddress.Escape(corrected) is not null)
        {
            log.Inform(ProblemSlugs.BrokenLink, line, $"The link \"{Shorten(trimmed)}\" was corrected to {Shorten(corrected)}");
            trimmed = corrected;
        }

        if (LinkAddress.Escape(trimmed) is { } escaped)
        {
            web.Add(escaped);
            return new WebTarget(escaped);
        }

        if (LinkAddress.SchemeOf(trimmed) is null)
        {
            return new UnresolvedTarget(trimmed, line);
        }

        ReportBroken(trimmed, line);
        return null;
    }

    /// <summary>Reports a link without a usable target. Its words are printed without the link.</summary>
    public void ReportBroken(string address, int line)
    {
        if (address.StartsWith('#') && SitePageParts.Contains(address[1..]))
        {
            log.Inform(
                ProblemSlugs.BrokenLink,
                line,
                $"The link \"{Shorten(address)}\" names a part of the site's page, which a book does not have; "
                    + "its words are printed without the link"
            );
            return;
        }

        log.Warn(ProblemSlugs.BrokenLink, line, DescribeBroken(address));
    }

    /// <summary>The message for a link without a usable target.</summary>
    public static string DescribeBroken(string address)
    {
        var reason = LinkAddress.SchemeOf(address) switch
        {
            "http" or "https" or "mailto" => "is not a valid address",
            { } scheme => $"has the scheme \"{scheme}:\", which a book can't open",
            null when address.StartsWith('#') => "names no heading of this issue",
            null => "leads neither to a file of the archive nor to the web",
        };
        return $"The link \"{Shorten(address)}\" {reason}; its words are printed without the link";
    }

    /// <summary>An address shortened for messages.</summary>
    public static string Shorten(string address) =>
        address.Length > MaximumShownLength ? string.Concat(address.AsSpan(0, MaximumShownLength), "…") : address;
}
