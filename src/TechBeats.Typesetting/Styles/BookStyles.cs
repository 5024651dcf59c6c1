namespace TechBeats.Typesetting.Styles;

/// <summary>The styles of every kind of text and block: all decisions about looks in one place. Lengths are in points.</summary>
public sealed record BookStyles
{
    /// <summary>Body size. 9.6 on 14 points gives about 66 characters on the measure of A5, 320 points.</summary>
    public const double BodySize = 9.6;

    /// <summary>Body leading. It is also the grid of the text block.</summary>
    public const double BodyLeading = 14;

    /// <summary>
    /// Maximum expansion of letters. Readers do not notice 2 % (Thành 2000, section 4), and it avoids half of the hyphens.
    /// </summary>
    public const double LetterExpansion = 0.02;

    // In ems. Wider letter spacing makes PDF text extraction split a word into letters.
    private const double MaximumLetterSpacingInEms = 0.088;

    public InlineStyles Inline { get; init; } = new();

    /// <summary>Costs of page breaks.</summary>
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

    public IndexStyle Indexes { get; init; } = new();

    public CoverStyle Cover { get; init; } = new();

    public ImprintStyle Imprints { get; init; } = new();

    public GlanceStyle Glance { get; init; } = new();

    public MarginStyle Margins { get; init; } = new();

    /// <summary>Limits and costs of page filling.</summary>
    public PageBreakStyle PageBreaks { get; init; } = new();

    /// <summary>
    /// Minimum measure of justified text, in ems. A narrower line has too few word spaces to justify evenly and is set ragged.
    /// </summary>
    public double MinimumJustifiedMeasureInEms { get; init; } = 20;

    /// <summary>Minimum width of a column. An indent that leaves less is ignored.</summary>
    public double MinimumColumnWidth { get; init; } = 72;

    /// <summary>Overlap of a tint with the tint of the next slab. It hides the seam between them.</summary>
    public double TintOverlap { get; init; } = 0.3;

    /// <summary>First-line indent of every paragraph of a note but the first.</summary>
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

    /// <summary>First-line indent of a paragraph that follows another: 1.25 em, visible on a line of 66 characters.</summary>
    public double ParagraphIndent { get; init; } = 12;

    /// <summary>Maximum growth of the space above a paragraph, an item or a heading when a page is stretched.</summary>
    public double ParagraphStretch { get; init; } = 1.5;

    /// <summary>Space around figures, code, tables and cards.</summary>
    public double BlockSpace { get; init; } = 10;

    /// <summary>Space between the items of a loose list and around lists.</summary>
    public double ListSpace { get; init; } = 4;

    /// <summary>Minimum width of a list's column of bullets and numbers.</summary>
    public double ListIndent { get; init; } = 14;

    public double QuoteIndent { get; init; } = 16;

    /// <summary>Headings within an issue, from level 2. Deeper levels use the last style.</summary>
    public IReadOnlyList<HeadingStyle> Headings { get; init; } =
    [
        new(Title(Sans(13.5, FontWeight.Bold), 17), SpaceBefore: 20, SpaceAfter: 6),
        new(Title(Sans(10.8, FontWeight.Semibold), 14), SpaceBefore: 14, SpaceAfter: 2),
        new(Title(Sans(9.6, FontWeight.Semibold), 13), SpaceBefore: 10, SpaceAfter: 1),
        new(Title(Sans(9.2, FontWeight.Semibold) with { IsItalic = false, Color = Palette.Muted }, 13), SpaceBefore: 8, SpaceAfter: 1),
    ];

    /// <summary>Returns the style of a heading of the given level.</summary>
    internal HeadingStyle HeadingAt(int level) => Headings[Math.Clamp(level - 2, 0, Headings.Count - 1)];

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

    /// <summary>80 characters of Source Code Pro (0.6 em) need 6.7 points on A5. 7.4 points fit 70 and stay readable.</summary>
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
                LetterSpacing = 8 * MaximumLetterSpacingInEms,
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
                LetterSpacing = 7.6 * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            11
        );

    public ParagraphStyle ContentsIssue { get; init; } = Ragged(Serif(9.6, FontWeight.Semibold), 13);

    public ParagraphStyle ContentsSection { get; init; } = Ragged(Serif(8.2), 11);

    public ParagraphStyle ContentsDate { get; init; } = Ragged(Sans(7.2) with { Color = Palette.Muted }, 11);

    public ParagraphStyle ContentsNumber { get; init; } =
        Ragged(Sans(8.8, FontWeight.Semibold) with { Color = Palette.Accent, HasTabularFigures = true }, 13);

    public ParagraphStyle IndexTitle { get; init; } =
        Ragged(Serif(8.4) with { HasTabularFigures = true, Figures = FigureForm.Lining }, 11.6);

    public ParagraphStyle IndexKey { get; init; } = Ragged(Mono(7) with { Color = Palette.Muted }, 11.6);

    public ParagraphStyle CoverKicker { get; init; } =
        Ragged(
            Sans(8.4, FontWeight.Semibold) with
            {
                Color = Palette.Accent,
                LetterSpacing = 8.4 * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            12
        );

    public ParagraphStyle CoverTitle { get; init; } = Title(Serif(50) with { Role = FontRole.Display }, 51);

    public ParagraphStyle CoverSubtitle { get; init; } = Ragged(Serif(12) with { IsItalic = true, Color = Palette.Muted }, 16);

    public ParagraphStyle CoverPeriod { get; init; } =
        Ragged(Serif(22) with { Role = FontRole.Display, Color = Palette.Muted, Figures = FigureForm.OldStyle }, 28);

    /// <summary>The months or years below the bars of the cover.</summary>
    public ParagraphStyle CoverScale { get; init; } = Ragged(Sans(7) with { Color = Palette.Muted }, 9);

    public ParagraphStyle CoverLine { get; init; } = Ragged(Sans(9), 12.6);

    public ParagraphStyle CoverAuthor { get; init; } = Ragged(Sans(9, FontWeight.Semibold), 12.6);

    public ParagraphStyle ImprintTitle { get; init; } = Ragged(Serif(10.5, FontWeight.Semibold), 14);

    public ParagraphStyle ImprintSubtitle { get; init; } = Ragged(Serif(9) with { IsItalic = true, Color = Palette.Muted }, 12.5);

    /// <summary>Labels of the imprint. Their leading is that of <see cref="Imprint"/>, so that both stand on one baseline.</summary>
    public ParagraphStyle ImprintLabel { get; init; } = Ragged(Sans(7.2) with { Color = Palette.Muted }, 12);

    /// <summary>Values of the imprint.</summary>
    public ParagraphStyle Imprint { get; init; } = Ragged(Serif(8.4), 12);

    /// <summary>Headings of the charts at a glance.</summary>
    public ParagraphStyle GlanceHeading { get; init; } =
        Ragged(
            Sans(7.4, FontWeight.Semibold) with
            {
                Color = Palette.Muted,
                LetterSpacing = 7.4 * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            11
        );

    /// <summary>Labels of bars and rows at a glance.</summary>
    public ParagraphStyle GlanceLabel { get; init; } = Ragged(Sans(7.8), 11.4);

    /// <summary>Values, pages and scales at a glance.</summary>
    public ParagraphStyle GlanceValue { get; init; } =
        Ragged(Sans(7.4) with { Color = Palette.Muted, HasTabularFigures = true }, 11.4);

    /// <summary>Counts in the cells of the grid of topics.</summary>
    public ParagraphStyle GlanceCell { get; init; } =
        Ragged(Sans(6.6) with { HasTabularFigures = true }, 9) with { Alignment = Alignment.Center };

    /// <summary>The number of an issue at its opener. Its figures stand on the baseline, so that nothing hangs into the title.</summary>
    public ParagraphStyle OpenerNumber { get; init; } =
        Ragged(Serif(60) with { Role = FontRole.Display, Color = Palette.Paler, Figures = FigureForm.Lining }, 60) with
        {
            Alignment = Alignment.End,
        };

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
