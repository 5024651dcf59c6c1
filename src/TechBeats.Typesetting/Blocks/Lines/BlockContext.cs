using TechBeats.Model;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>What all blocks of an issue share while they are set.</summary>
/// <param name="Paragraphs">Sets running text.</param>
/// <param name="Styles">How everything looks.</param>
/// <param name="Words">The book's own words.</param>
/// <param name="Issue">The issue.</param>
internal sealed record BlockContext(ParagraphSetter Paragraphs, BookStyles Styles, Wording Words, Issue Issue)
{
    /// <summary>Width of the page's column in points: that of notes, wherever their marks stand.</summary>
    public required double Measure { get; init; }

    /// <summary>Height of the column on a full page in points: nothing that can't be divided is made higher.</summary>
    public required double ColumnHeight { get; init; }

    /// <summary>Ends the work within a paragraph or block.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Which way texts of this issue run.</summary>
    public WritingDirection Script { get; } = ScriptOf(Issue);

    /// <summary>Which way an issue's texts run: by its language, else by most of their letters.</summary>
    public static WritingDirection ScriptOf(Issue issue) => issue.Language is not null
        ? WritingDirection.FromLanguage(issue.Language)
        : WritingDirection.FromMost(issue.Blocks.Select(block => PlainText.FirstIn([block])));

    /// <summary>A style in the issue's language, for texts that run the given way.</summary>
    public ParagraphStyle Localize(ParagraphStyle style, Direction direction) =>
        style with { Direction = direction, Text = style.Text with { Language = Issue.Language } };

    /// <summary>The style for a text that runs its own way in a place where lines start at the given side; null where each text decides.</summary>
    public ParagraphStyle Facing(Direction? side, IReadOnlyList<Inline> inlines, ParagraphStyle style)
    {
        var own = Script.DirectionOf(PlainText.Trimmed(inlines));
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

    /// <summary>The full name of a place in this issue.</summary>
    public string LandmarkName(string key) => $"{Issue.Key}/{key}";

    /// <summary>What became of the figure; null when nobody looked for it.</summary>
    public FigureResult? ResultOf(Figure figure) => Issue.Figures.GetValueOrDefault(figure.Address);
}
