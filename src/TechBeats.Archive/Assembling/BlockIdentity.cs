using System.Globalization;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>
/// What two blocks of different issues have in common when they say the same: their words and where their links lead.
/// The issue's own number and day count as the same in each, since its title says them: "This is issue 12 of ..." repeats itself.
/// </summary>
/// <param name="Words">What it says.</param>
/// <param name="Whole">The same, with where its links lead and what its figures are.</param>
internal sealed partial record BlockIdentity(string Words, string Whole)
{
    /// <summary>In a text of fewer words a number is what it is about.</summary>
    private const int FewestWords = 2;

    /// <summary>The block's identity; null for one that other blocks lean on: with notes or with places that links name.</summary>
    public static BlockIdentity? Of(Block block, Issue issue)
    {
        var reading = new Reading(issue);
        reading.Rewrite([block]);
        return reading.IsLeanedOn ? null : new BlockIdentity(string.Join('\n', reading.Words), string.Join('\n', reading.Words.Concat(reading.Targets)));
    }

    private static string TargetOf(LinkTarget target) => target switch
    {
        WebTarget web => web.Address,
        BookTarget book when WaitingLink.Of(book) is (var address, _) => address,
        BookTarget { Name: var name } => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..],
        _ => "",
    };

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Goes through a block.</summary>
    private sealed class Reading(Issue issue) : BlockRewriter
    {
        private readonly HashSet<string> own = new[] { issue.Number, issue.Date?.Year, issue.Date?.Month, issue.Date?.Day }
            .OfType<int>()
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);

        public List<string> Words { get; } = [];

        public List<string> Targets { get; } = [];

        public bool IsLeanedOn { get; private set; }

        protected override Block? Rewrite(Block block)
        {
            Words.Add(block switch
            {
                Paragraph paragraph => Plain(paragraph.Inlines),
                Heading heading => $"{heading.Level} {Plain(heading.Inlines)}",
                CodeBlock code => code.Text,
                Embed embed => $"{embed.Kind} {embed.Title} {embed.Address}",
                _ => block.GetType().Name,
            });
            return base.Rewrite(block);
        }

        protected override IEnumerable<Inline> Change(Link link)
        {
            Targets.Add(TargetOf(link.Target));
            return [link];
        }

        protected override Figure Change(Figure figure)
        {
            Targets.Add(figure.Address);
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

        private string Plain(IReadOnlyList<Inline> inlines)
        {
            var words = PlainText.Of(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var text = string.Join(' ', words);
            return words.Count(word => word.Any(char.IsLetter)) < FewestWords
                ? text
                : Number().Replace(text, match => own.Contains(match.Value.TrimStart('0')) ? "#" : match.Value);
        }
    }
}
