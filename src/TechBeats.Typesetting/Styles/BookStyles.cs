namespace TechBeats.Typesetting.Styles;

/// <summary>Every kind of text in the book and how it looks: the taste of the house in one place. Lengths in points.</summary>
public sealed record BookStyles
{
    /// <summary>Body size. 9.6 on 14 gives about 66 characters on A5's measure of 320 points.</summary>
    public const double BodySize = 9.6;

    /// <summary>Body leading; the text block's grid.</summary>
    public const double BodyLeading = 14;

    /// <summary>2 % is below what readers notice (Thành 2000, section 4): it spares half of the hyphens that spaces alone would need.</summary>
    public const double LetterExpansion = 0.02;

    // In ems: wider, and programs that read PDF take every letter for a word.
    private const double WidestLetterSpacing = 0.088;

    public InlineStyles Inline { get; init; } = new();

    /// <summary>What it costs to end a page.</summary>
    public BreakCosts Costs { get; init; } = new();

    public ListStyle Lists { get; init; } = new();

    public DividerStyle Dividers { get; init; } = new();

    public QuoteStyle Quotes { get; init; } = new();

    public AsideStyle Asides { get; init; } = new();

    public CodeStyle CodeBlocks { get; init; } = new();

    public TableStyle Tables { get; init; } = new();

    public FigureStyle Figures { get; init; } = new();

    public CardStyle Cards { get; init; } = new();

    public AddressStyle Addresses { get; init; } = new();

    public OpenerStyle Openers { get; init; } = new();

    public ContentsStyle Contents { get; init; } = new();

    public LeaderStyle Leaders { get; init; } = new();

    public RegisterStyle Registers { get; init; } = new();

    public CoverStyle Cover { get; init; } = new();

    public MarginStyle Margins { get; init; } = new();

    /// <summary>How pages are filled.</summary>
    public PageBreakStyle PageBreaks { get; init; } = new();

    /// <summary>Running text is set ragged below this many times its size: too few word spaces to fill a line evenly.</summary>
    public double NarrowestJustified { get; init; } = 20;

    /// <summary>Nothing is indented further when less than this would be left for text.</summary>
    public double NarrowestColumn { get; init; } = 72;

    /// <summary>How far a tint reaches under the next slab's, so that no seam shows between them.</summary>
    public double TintOverlap { get; init; } = 0.3;

    /// <summary>Indent of a note's paragraph that follows another.</summary>
    public double NoteIndent { get; init; } = 10;

    public ParagraphStyle Body { get; init; } = new()
    {
        Text = Serif(BodySize),
        Leading = BodyLeading,
        Alignment = Alignment.Justified,
        Hyphenates = true,
        Expansion = LetterExpansion,
        HangsPunctuation = true,
    };

    /// <summary>Indent of a paragraph that follows another: 1.25 em, enough to be seen on a line of 66 characters.</summary>
    public double ParagraphIndent { get; init; } = 12;

    /// <summary>Space around figures, code, tables and cards.</summary>
    public double BlockSpace { get; init; } = 10;

    /// <summary>Space between the items of a loose list and around lists.</summary>
    public double ListSpace { get; init; } = 4;

    /// <summary>Width of a list's column of bullets and numbers.</summary>
    public double ListIndent { get; init; } = 14;

    public double QuoteIndent { get; init; } = 16;

    /// <summary>Headings within an issue, level 2 first; a deeper level looks like the last.</summary>
    public IReadOnlyList<HeadingStyle> Headings { get; init; } =
    [
        new(Title(Sans(13.5, FontWeight.Bold), 17), SpaceBefore: 20, SpaceAfter: 6),
        new(Title(Sans(10.8, FontWeight.Semibold), 14), SpaceBefore: 14, SpaceAfter: 2),
        new(Title(Sans(9.6, FontWeight.Semibold), 13), SpaceBefore: 10, SpaceAfter: 1),
        new(Title(Sans(9.2, FontWeight.Semibold) with { IsItalic = false, Color = Palette.Muted }, 13), SpaceBefore: 8, SpaceAfter: 1),
    ];

    public ParagraphStyle Quote { get; init; } = new()
    {
        Text = Serif(9.2) with { Color = Color.FromRgb(0x3A3A3E) },
        Leading = 13.4,
        Alignment = Alignment.Justified,
        Hyphenates = true,
        Expansion = LetterExpansion,
        HangsPunctuation = true,
    };

    public ParagraphStyle Attribution { get; init; } =
        Ragged(Sans(8.2) with { Color = Palette.Muted }, 12) with
        {
            Alignment = Alignment.End,
        };

    public ParagraphStyle AsideTitle { get; init; } = Ragged(Sans(8.8, FontWeight.Semibold), 12.5);

    public ParagraphStyle AsideBody { get; init; } = Ragged(Serif(9), 13);

    /// <summary>80 characters of Source Code Pro (0.6 em) need 6.7 points on A5; 7.4 holds 70 and stays readable.</summary>
    public ParagraphStyle Code { get; init; } = Ragged(Mono(7.4), 10.6);

    public ParagraphStyle TableCell { get; init; } = Ragged(Serif(8.6) with { HasTabularFigures = true, Figures = FigureForm.Lining }, 12);

    public ParagraphStyle TableHead { get; init; } = Ragged(Serif(8.6, FontWeight.Semibold), 12);

    public ParagraphStyle Caption { get; init; } =
        Title(Sans(7.8) with { Color = Palette.Muted }, 11) with
        {
            Alignment = Alignment.Center,
        };

    public ParagraphStyle Note { get; init; } = new()
    {
        Text = Serif(7.8),
        Leading = 10.6,
        Alignment = Alignment.Justified,
        Hyphenates = true,
        Expansion = LetterExpansion,
    };

    public ParagraphStyle CardTitle { get; init; } = Ragged(Sans(8, FontWeight.Semibold), 11);

    public ParagraphStyle CardReason { get; init; } =
        Ragged(Sans(7.8) with { Color = Palette.Accent }, 11) with
        {
            Alignment = Alignment.End,
        };

    public ParagraphStyle CardAddress { get; init; } = Ragged(Sans(7) with { Color = Palette.Muted }, 9.6);

    public ParagraphStyle RunningHead { get; init; } = Ragged(Sans(7.4) with { Color = Palette.Muted, LetterSpacing = 0.1 }, 10);

    public ParagraphStyle Folio { get; init; } = Ragged(Sans(8) with { Color = Palette.Muted }, 10);

    public ParagraphStyle Kicker { get; init; } =
        Ragged(
            Sans(8, FontWeight.Semibold) with
            {
                Color = Palette.Accent,
                LetterSpacing = 8 * WidestLetterSpacing,
                Capitals = Capitals.All,
            },
            12
        );

    public ParagraphStyle IssueTitle { get; init; } = Title(Serif(23, FontWeight.Semibold) with { Role = FontRole.Display }, 28);

    public ParagraphStyle IssueDescription { get; init; } = Ragged(Serif(11) with { IsItalic = true, Color = Palette.Muted }, 15);

    public ParagraphStyle Tags { get; init; } = Ragged(Sans(7.6) with { Color = Palette.Muted }, 11);

    public ParagraphStyle MiniContents { get; init; } = Ragged(Sans(8), 11.4) with { HangingIndent = 10 };

    public ParagraphStyle PartTitle { get; init; } = Title(Sans(17, FontWeight.Bold), 22);

    public ParagraphStyle GroupTitle { get; init; } =
        Ragged(
            Sans(7.6, FontWeight.Semibold) with
            {
                Color = Palette.Muted,
                LetterSpacing = 7.6 * WidestLetterSpacing,
                Capitals = Capitals.All,
            },
            11
        );

    public ParagraphStyle ContentsIssue { get; init; } = Ragged(Serif(9.6, FontWeight.Semibold), 13);

    public ParagraphStyle ContentsSection { get; init; } = Ragged(Serif(8.2), 11);

    public ParagraphStyle ContentsDate { get; init; } = Ragged(Sans(7.2) with { Color = Palette.Muted }, 11);

    public ParagraphStyle ContentsNumber { get; init; } =
        Ragged(Sans(8.8, FontWeight.Semibold) with { Color = Palette.Accent, HasTabularFigures = true }, 13);

    public ParagraphStyle RegisterTitle { get; init; } =
        Ragged(Serif(8.4) with { HasTabularFigures = true, Figures = FigureForm.Lining }, 11.6);

    public ParagraphStyle RegisterKey { get; init; } = Ragged(Mono(7) with { Color = Palette.Muted }, 11.6);

    public ParagraphStyle CoverKicker { get; init; } =
        Ragged(
            Sans(8.4, FontWeight.Semibold) with
            {
                Color = Palette.Accent,
                LetterSpacing = 8.4 * WidestLetterSpacing,
                Capitals = Capitals.All,
            },
            12
        );

    public ParagraphStyle CoverTitle { get; init; } = Title(Serif(50, FontWeight.Semibold) with { Role = FontRole.Display }, 52);

    public ParagraphStyle CoverPeriod { get; init; } =
        Ragged(Serif(22) with { Role = FontRole.Display, Color = Palette.Muted, Figures = FigureForm.OldStyle }, 28);

    public ParagraphStyle CoverLine { get; init; } = Ragged(Sans(9), 12.6);

    public ParagraphStyle CoverAuthor { get; init; } = Ragged(Sans(10, FontWeight.Semibold), 13);

    public ParagraphStyle Imprint { get; init; } = Ragged(Serif(8.4), 12);

    private static TextStyle Serif(double size, FontWeight weight = FontWeight.Regular) =>
        new() { Role = FontRole.Text, Size = size, Weight = weight, Color = Palette.Ink, Figures = FigureForm.OldStyle };

    private static TextStyle Sans(double size, FontWeight weight = FontWeight.Regular) =>
        new() { Role = FontRole.Sans, Size = size, Weight = weight, Color = Palette.Ink };

    private static TextStyle Mono(double size) =>
        new() { Role = FontRole.Code, Size = size, Color = Palette.Ink };

    private static ParagraphStyle Title(TextStyle text, double leading) => Ragged(text, leading) with { IsBalanced = true };

    private static ParagraphStyle Ragged(TextStyle text, double leading) =>
        new() { Text = text, Leading = leading, Alignment = Alignment.Start };
}
