using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>
/// Turns addresses of links into targets. A fragment (<c>#notes</c>) and a path (<c>../other.md</c>) become an <see cref="UnresolvedTarget"/>:
/// the fragment until every heading has its key, the path until the archive knows every issue.
/// </summary>
internal sealed class LinkReader(ProblemLog log)
{
    private const int MaximumShownLength = 80;

    private readonly List<string> web = [];

    /// <summary>The addresses on the web of all links, as they came.</summary>
    public IReadOnlyList<string> Web => web;

    /// <summary>The target; null when there is none, and then a problem says why: the link's words are printed without it.</summary>
    /// <param name="address">The address, entities and escapes resolved.</param>
    /// <param name="line">Line of the original file.</param>
    public LinkTarget? Read(string address, int line)
    {
        var trimmed = LinkAddress.Trim(address);
        if (trimmed.Length == 0 || trimmed == "#")
        {
            log.Warn(ProblemSlugs.EmptyLink, line, "A link goes nowhere; its words are printed without it", "Give it an address");
            return null;
        }

        if (trimmed[0] == '#')
        {
            return new UnresolvedTarget(trimmed, line);
        }

        if (AddressSlips.Mend(trimmed) is { } meant && LinkAddress.Escape(meant) is not null)
        {
            log.Inform(ProblemSlugs.BrokenLink, line, $"The link \"{Shown(trimmed)}\" is taken for {Shown(meant)}");
            trimmed = meant;
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

    /// <summary>A link that can't be kept: its words are printed without it.</summary>
    public void ReportBroken(string address, int line)
    {
        if (address.StartsWith('#') && PageParts.Contains(address[1..]))
        {
            log.Inform(
                ProblemSlugs.BrokenLink,
                line,
                $"The link \"{Shown(address)}\" names a part of the page that only the site has; its words are printed without it"
            );
            return;
        }

        log.Warn(ProblemSlugs.BrokenLink, line, MessageOf(address));
    }

    /// <summary>What to say of a link that can't be kept.</summary>
    public static string MessageOf(string address)
    {
        var reason = LinkAddress.SchemeOf(address) switch
        {
            "http" or "https" or "mailto" => "is no valid address",
            { } scheme => $"is of the kind \"{scheme}:\", which a book can't follow",
            null when address.StartsWith('#') => "names no heading of this issue",
            null => "leads to nothing that the archive has, and not to the web",
        };
        return $"The link \"{Shown(address)}\" {reason}; its words are printed without it";
    }

    /// <summary>An address as messages have it: not too long.</summary>
    public static string Shown(string address) =>
        address.Length > MaximumShownLength ? string.Concat(address.AsSpan(0, MaximumShownLength), "…") : address;
}
