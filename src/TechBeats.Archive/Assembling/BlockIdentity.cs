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
        var summary = new Summary(issue);
        summary.Visit([block]);
        return summary.IsLeanedOn ? null : new BlockIdentity(string.Join('\n', summary.Words), string.Join('\n', summary.Words.Concat(summary.Targets)));
    }

    private static string TargetOf(LinkTarget target) => target switch
    {
        WebTarget web => web.Address,
        UnresolvedTarget unresolved => unresolved.Address,
        BookTarget { Name: var name } => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..],
        _ => "",
    };

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Goes through a block.</summary>
    private sealed class Summary(Issue issue) : BlockVisitor
    {
        private readonly HashSet<string> own = new[] { issue.Number, issue.Date?.Year, issue.Date?.Month, issue.Date?.Day }
            .OfType<int>()
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);

        public List<string> Words { get; } = [];

        public List<string> Targets { get; } = [];

        public bool IsLeanedOn { get; private set; }

        protected override void Visit(Block block)
        {
            Words.Add(block switch
            {
                Paragraph paragraph => Plain(paragraph.Inlines),
                Heading heading => $"{heading.Level} {Plain(heading.Inlines)}",
                CodeBlock code => code.Text,
                Embed embed => $"{embed.Kind} {embed.Title} {embed.Address}",
                _ => block.GetType().Name,
            });
            base.Visit(block);
        }

        protected override void Visit(Inline inline)
        {
            IsLeanedOn |= inline is NoteMark or Anchor;
            base.Visit(inline);
            if (inline is Link link)
            {
                Targets.Add(TargetOf(link.Target));
            }
        }

        protected override void Visit(Figure figure) => Targets.Add(figure.Address);

        private string Plain(IReadOnlyList<Inline> inlines)
        {
            var words = PlainText.From(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var text = string.Join(' ', words);
            return words.Count(word => word.Any(char.IsLetter)) < FewestWords
                ? text
                : Number().Replace(text, match => own.Contains(match.Value.TrimStart('0')) ? "#" : match.Value);
        }
    }
}
