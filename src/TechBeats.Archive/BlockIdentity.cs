using System.Globalization;
using System.Text.RegularExpressions;
using TechBeats.Archive.Parsing.Addresses;
using TechBeats.Archive.Parsing.Finishing;
using TechBeats.Archive.Parsing.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>
/// What two blocks of different issues have in common when they say the same: their words and where their links lead.
/// The issue's own number and day count as the same in each, since its title says them: "This is issue 12 of ..." repeats itself.
/// </summary>
internal sealed partial class BlockIdentity : BlockRewriter
{
    private readonly HashSet<string> own;
    private readonly List<string> parts = [];

    private BlockIdentity(Issue issue) =>
        own = new[] { issue.Number, issue.Date?.Year, issue.Date?.Month, issue.Date?.Day }
            .OfType<int>()
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The block's identity; null for one that other blocks lean on: with notes or with places that links name.</summary>
    public static string? Of(Block block, Issue issue)
    {
        var identity = new BlockIdentity(issue);
        identity.Rewrite([block]);
        return identity.IsLeanedOn ? null : string.Join('\n', identity.parts);
    }

    private bool IsLeanedOn { get; set; }

    protected override Block? Rewrite(Block block)
    {
        parts.Add(block switch
        {
            Paragraph paragraph => Words(paragraph.Inlines),
            Heading heading => $"{heading.Level} {Words(heading.Inlines)}",
            CodeBlock code => code.Text,
            Embed embed => $"{embed.Kind} {embed.Title} {embed.Address}",
            _ => block.GetType().Name,
        });
        return base.Rewrite(block);
    }

    protected override IEnumerable<Inline> Change(Link link)
    {
        parts.Add(TargetOf(link.Target));
        return [link];
    }

    protected override Figure Change(Figure figure)
    {
        parts.Add(figure.Address);
        return figure;
    }

    protected override Note Change(Note note)
    {
        IsLeanedOn = true;
        return note;
    }

    protected override IEnumerable<Inline> Change(Anchor anchor)
    {
        IsLeanedOn = true;
        return [anchor];
    }

    private string Words(IReadOnlyList<Inline> inlines) =>
        Number().Replace(string.Join(' ', PlainText.Of(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), match => own.Contains(match.Value.TrimStart('0')) ? "#" : match.Value);

    private static string TargetOf(LinkTarget target) => target switch
    {
        WebTarget web => web.Address,
        BookTarget book when WaitingLink.Of(book) is (var address, _) => address,
        BookTarget { Name: var name } => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..],
        _ => "",
    };

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
