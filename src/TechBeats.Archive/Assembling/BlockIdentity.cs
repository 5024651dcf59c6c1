using System.Globalization;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>
/// Equal values mean that two blocks of different issues have the same content. The issue's own number and date are replaced by a
/// placeholder, so that "This is issue 12 of ..." is the same in every issue.
/// </summary>
/// <param name="Words">The words of the block.</param>
/// <param name="Whole">The words of the block, its link targets and the addresses of its figures.</param>
internal sealed partial record BlockIdentity(string Words, string Whole)
{
    /// <summary>Minimum number of words in a text whose numbers are replaced. In a shorter text the number is the content.</summary>
    private const int MinimumWords = 2;

    /// <summary>
    /// The identity of a block, or null if other blocks may refer to the block because it contains notes or linked anchors.
    /// </summary>
    public static BlockIdentity? Create(Block block, Issue issue, IReadOnlySet<string> linkedKeys)
    {
        var summary = new Summary(issue, linkedKeys);
        summary.Visit([block]);
        return summary.HasReferences
            ? null
            : new BlockIdentity(string.Join('\n', summary.Words), string.Join('\n', summary.Words.Concat(summary.Targets)));
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

    private sealed class Summary(Issue issue, IReadOnlySet<string> linkedKeys) : BlockVisitor
    {
        private readonly HashSet<string> own = new[] { issue.Number, issue.Date?.Year, issue.Date?.Month, issue.Date?.Day }
            .OfType<int>()
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);

        public List<string> Words { get; } = [];

        public List<string> Targets { get; } = [];

        public bool HasReferences { get; private set; }

        protected override void Visit(Block block)
        {
            Words.Add(block switch
            {
                Paragraph paragraph => Plain(paragraph.Inlines),
                Heading heading => $"{heading.Level} {Plain(heading.Inlines)}",
                CodeBlock code => code.Text,
                FormulaBlock formula => formula.Source,
                Embed embed => $"{embed.Kind} {embed.Title} {embed.Address}",
                _ => block.GetType().Name,
            });
            base.Visit(block);
        }

        protected override void Visit(Inline inline)
        {
            HasReferences |= inline is NoteMark || (inline is Anchor anchor && linkedKeys.Contains(anchor.Key));
            base.Visit(inline);
            if (inline is Link link)
            {
                Targets.Add(TargetOf(link.Target));
            }
        }

        protected override void Visit(Figure figure) => Targets.Add(figure.Address);

        private string Plain(IReadOnlyList<Inline> inlines)
        {
            var words = TypedSigns.Remove(PlainText.From(inlines)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var text = string.Join(' ', words);
            return words.Count(word => word.Any(char.IsLetter)) < MinimumWords
                ? text
                : Number().Replace(text, match => own.Contains(match.Value.TrimStart('0')) ? "#" : match.Value);
        }
    }
}
