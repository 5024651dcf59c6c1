using TechBeats.Model;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>The context that the setters of an issue's blocks share.</summary>
/// <param name="Paragraphs">Sets running text.</param>
/// <param name="Styles">The typographic styles.</param>
/// <param name="Words">The words that the program prints.</param>
/// <param name="Issue">The issue.</param>
internal sealed record BlockContext(ParagraphSetter Paragraphs, BookStyles Styles, Wording Words, Issue Issue)
{
    /// <summary>Width of the main column in points. Notes have this width wherever their marks stand.</summary>
    public required double Measure { get; init; }

    /// <summary>Height of a full column in points. No unbreakable block is made higher.</summary>
    public required double ColumnHeight { get; init; }

    /// <summary>What the text of the issue refers to.</summary>
    public TextReferences Text { get; init; } = new(Issue.Key, Issue.Figures, new Dictionary<string, int>());

    /// <summary>The side column, or null for none.</summary>
    public SideColumn? Side { get; init; }

    /// <summary>Cancels the work at the next paragraph or block.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Writing direction of the issue's texts.</summary>
    public WritingDirection WritingDirection { get; } = WritingDirectionOf(Issue);

    /// <summary>Returns the writing direction of an issue, from its language or from the majority of its letters.</summary>
    public static WritingDirection WritingDirectionOf(Issue issue) => issue.Language is not null
        ? WritingDirection.FromLanguage(issue.Language)
        : WritingDirection.FromMajority(issue.Blocks.Select(block => PlainText.FirstIn([block])));

    /// <summary>Returns the style with the issue's language and the given direction.</summary>
    public ParagraphStyle Localize(ParagraphStyle style, Direction direction) =>
        style with { Direction = direction, Text = style.Text with { Language = Issue.Language } };

    /// <summary>
    /// Returns the style for a text whose own direction may differ from that of its place. The text is aligned to the given side; null
    /// lets each text decide.
    /// </summary>
    public ParagraphStyle Facing(Direction? side, IReadOnlyList<Inline> inlines, ParagraphStyle style)
    {
        var own = WritingDirection.DirectionOf(PlainText.Trimmed(inlines));
        return style with
        {
            Direction = own,
            Alignment = side is null || side == own ? style.Alignment : style.Alignment switch
            {
                Alignment.Center => Alignment.Center,
                Alignment.End => Alignment.Start,
                _ => Alignment.End,
            },
        };
    }

    /// <summary>Returns the writing direction of blocks as a whole.</summary>
    public Direction DirectionOf(IReadOnlyList<Block> blocks) => WritingDirection.DirectionOf(BlockSample.Take(blocks));

    /// <summary>Returns the name of a landmark in this issue.</summary>
    public string LandmarkName(string key) => $"{Issue.Key}/{key}";

    /// <summary>Returns the result of resolving the figure, or null if it was not looked for.</summary>
    public FigureResult? ResultOf(Figure figure) => Issue.Figures.GetValueOrDefault(figure.Address);
}
