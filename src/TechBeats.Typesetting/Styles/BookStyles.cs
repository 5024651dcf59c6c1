namespace TechBeats.Typesetting.Styles;

/// <summary>
/// The styles of every kind of text and block: all decisions about looks in one place. Lengths are in points. The numbers here are those
/// of A5; <see cref="StyleBasis"/> scales them to the type size of other papers.
/// </summary>
/// <param name="Basis">The theme and the type size. To change them, create new styles.</param>
public sealed record BookStyles(StyleBasis Basis)
{
    /// <summary>
    /// Maximum expansion of letters. Readers do not notice 2 % (Thành 2000, section 4), and it avoids half of the hyphens.
    /// </summary>
    public const double LetterExpansion = 0.02;

    // In ems. Wider letter spacing makes PDF text extraction split a word into letters.
    private const double MaximumLetterSpacingInEms = 0.088;

    /// <summary>Creates the styles of the theme <see cref="HouseTheme"/> on A5.</summary>
    public BookStyles()
        : this(new StyleBasis(HouseTheme.Theme, TypeScale.A5))
    {
    }

    /// <summary>What the styles are made from.</summary>
    public StyleBasis Basis { get; } = Basis;

    /// <summary>The colors.</summary>
    public Palette Palette => Basis.Theme.Palette;

    public InlineStyles Inline { get; init; } = InlineStyles.From(Basis.Theme.Palette, Basis.Theme.Faces);

    /// <summary>Creates the styles of a theme for paper.</summary>
    public static BookStyles Create(Theme theme, PageStyle page)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(page);
        var scale = new TypeScale(
            theme.BodySize / theme.SizeFactor ?? page.Scale.BodySize,
            theme.BodyLeading / theme.LeadingFactor ?? page.Scale.BodyLeading);
        var styles = new BookStyles(new StyleBasis(theme, scale));
        return theme.Refine is { } refine ? refine(styles) : styles;
    }

    /// <summary>Costs of page breaks.</summary>
    public BreakCosts Costs { get; init; } = new();

    /// <summary>How links show where they lead.</summary>
    public LinkForm Links { get; init; }

    public ListStyle Lists { get; init; } = new();

    public DividerStyle Dividers { get; init; } = new();

    public QuoteStyle Quotes { get; init; } = new() { RuleColor = Basis.Theme.Palette.Hairline };

    public AsideStyle Asides { get; init; } =
        new() { Tint = Basis.Theme.Palette.AsideTint, BarColor = Basis.Theme.Palette.Accent };

    public CodeStyle CodeBlocks { get; init; } = new() { Tint = Basis.Theme.Palette.CodeTint };

    public TableStyle Tables { get; init; } = new();

    public FigureStyle Figures { get; init; } = new();

    public CardStyle Cards { get; init; } = new();

    public AddressStyle Addresses { get; init; } = new();

    public OpenerStyle Openers { get; init; } = new();

    public ContentsStyle Contents { get; init; } =
        new() { RuleColor = Basis.Theme.Palette.Hairline, BoxTint = Basis.Theme.Palette.AsideTint };

    public EntryLineStyle EntryLines { get; init; } = new();

    public MiniContentsStyle MiniContentsBlock { get; init; } = new() { RuleColor = Basis.Theme.Palette.Hairline };

    public IndexStyle Indexes { get; init; } = new();

    public CoverStyle Cover { get; init; } = CoverStyle.From(Basis.Theme.Palette);

    public ImprintStyle Imprints { get; init; } = new();

    public GlanceStyle Glance { get; init; } = GlanceStyle.From(Basis.Theme.Palette);

    public MarginStyle Margins { get; init; } = new();

    /// <summary>Limits and costs of page filling.</summary>
    public PageBreakStyle PageBreaks { get; init; } = new() { LineHeight = Basis.Scale.BodyLeading };

    /// <summary>Limits of filling pages of columns.</summary>
    public ColumnBreakStyle ColumnBreaks { get; init; } = new();

    /// <summary>
    /// Minimum measure of justified text, in ems. A narrower line has too few word spaces to justify evenly and is set ragged.
    /// </summary>
    public double MinimumJustifiedMeasureInEms { get; init; } = 20;

    /// <summary>Minimum width of a column. An indent that leaves less is ignored.</summary>
    public double MinimumColumnWidth { get; init; } = 72;

    /// <summary>Overlap of a tint with the tint of the next slab. It hides the seam between them.</summary>
    public double TintOverlap { get; init; } = 0.3;

    /// <summary>First-line indent of every paragraph of a note but the first.</summary>
    public double NoteIndent { get; init; } = Basis.Length(10);

    public ParagraphStyle Body { get; init; } = new()
    {
        Text = Basis.Text(9.6),
        Leading = Basis.Leading(14),
        Alignment = Alignment.Justified,
        Hyphenates = true,
        Expansion = LetterExpansion,
        HangsPunctuation = true,
    };

    /// <summary>First-line indent of a paragraph that follows another: 1.25 em, visible on a line of 66 characters.</summary>
    public double ParagraphIndent { get; init; } = Basis.Length(12);

    /// <summary>Maximum growth of the space above a paragraph, an item or a heading when a page is stretched.</summary>
    public double ParagraphStretch { get; init; } = Basis.Length(1.5);

    /// <summary>Space around figures, code, tables and cards.</summary>
    public double BlockSpace { get; init; } = Basis.Length(10);

    /// <summary>Space between the items of a loose list and around lists.</summary>
    public double ListSpace { get; init; } = Basis.Length(4);

    /// <summary>Minimum width of a list's column of bullets and numbers.</summary>
    public double ListIndent { get; init; } = Basis.Length(14);

    public double QuoteIndent { get; init; } = Basis.Length(16);

    /// <summary>Headings within an issue, from level 2. Deeper levels use the last style.</summary>
    public IReadOnlyList<HeadingStyle> Headings { get; init; } =
    [
        new(Basis.Title(Basis.Heading(13.5, FontWeight.Bold), 17), Basis.Length(20), Basis.Length(6)),
        new(Basis.Title(Basis.Heading(10.8, FontWeight.Semibold), 14), Basis.Length(14), Basis.Length(2)),
        new(Basis.Title(Basis.Heading(9.6, FontWeight.Semibold), 13), Basis.Length(10), Basis.Length(1)),
        new(
            Basis.Title(Basis.Heading(9.2, FontWeight.Semibold) with { Color = Basis.Theme.Palette.Muted }, 13),
            Basis.Length(8),
            Basis.Length(1)),
    ];

    /// <summary>Returns the style of a heading of the given level.</summary>
    internal HeadingStyle HeadingAt(int level) => Headings[Math.Clamp(level - 2, 0, Headings.Count - 1)];

    public ParagraphStyle Quote { get; init; } = new()
    {
        Text = Basis.Text(9.2) with { Color = Basis.Theme.Palette.QuoteInk },
        Leading = Basis.Leading(13.4),
        Alignment = Alignment.Justified,
        Hyphenates = true,
        Expansion = LetterExpansion,
        HangsPunctuation = true,
    };

    public ParagraphStyle Attribution { get; init; } =
        Basis.Ragged(Basis.Small(8.2) with { Color = Basis.Theme.Palette.Muted }, 12) with
        {
            Alignment = Alignment.End,
        };

    public ParagraphStyle AsideTitle { get; init; } = Basis.Ragged(Basis.Small(8.8, FontWeight.Semibold), 12.5);

    public ParagraphStyle AsideBody { get; init; } = Basis.Ragged(Basis.Text(9), 13);

    /// <summary>80 characters of Source Code Pro (0.6 em) need 6.7 points on A5. 7.4 points fit 70 and stay readable.</summary>
    public ParagraphStyle Code { get; init; } = Basis.Ragged(Basis.Code(7.4), 10.6);

    public ParagraphStyle TableCell { get; init; } =
        Basis.Ragged(Basis.Text(8.6) with { HasTabularFigures = true, Figures = FigureForm.Lining }, 12);

    public ParagraphStyle TableHead { get; init; } = Basis.Ragged(Basis.Text(8.6, FontWeight.Semibold), 12);

    public ParagraphStyle Caption { get; init; } = Basis.Title(Basis.Small(7.8) with { Color = Basis.Theme.Palette.Muted }, 11);

    /// <summary>Captions and addresses in the side column.</summary>
    public ParagraphStyle SideText { get; init; } = Basis.Ragged(Basis.Small(6.9) with { Color = Basis.Theme.Palette.Muted }, 9);

    /// <summary>The numbered addresses of links at the end of an issue.</summary>
    public ParagraphStyle LinkNote { get; init; } =
        Basis.Ragged(Basis.Small(7.4) with { Color = Basis.Theme.Palette.Muted }, 10) with { HangingIndent = Basis.Length(16) };

    public ParagraphStyle Note { get; init; } = new()
    {
        Text = Basis.Text(7.8),
        Leading = Basis.Leading(10.6),
        Alignment = Alignment.Justified,
        Hyphenates = true,
        Expansion = LetterExpansion,
    };

    public ParagraphStyle CardTitle { get; init; } = Basis.Ragged(Basis.Small(8, FontWeight.Semibold), 11);

    /// <summary>Title of a card of a single line.</summary>
    public ParagraphStyle CompactCardTitle { get; init; } = Basis.Ragged(Basis.Small(8) with { Color = Basis.Theme.Palette.Muted }, 11);

    public ParagraphStyle CardReason { get; init; } =
        Basis.Ragged(Basis.Small(7.8) with { Color = Basis.Theme.Palette.Accent }, 11) with
        {
            Alignment = Alignment.End,
        };

    public ParagraphStyle CardAddress { get; init; } = Basis.Ragged(Basis.Small(7) with { Color = Basis.Theme.Palette.Muted }, 9.6);

    public ParagraphStyle RunningHead { get; init; } =
        Basis.Ragged(Basis.Small(7.4) with { Color = Basis.Theme.Palette.Muted, LetterSpacing = 0.1 }, 10);

    public ParagraphStyle Folio { get; init; } = Basis.Ragged(Basis.Small(8) with { Color = Basis.Theme.Palette.Muted }, 10);

    public ParagraphStyle Kicker { get; init; } =
        Basis.Ragged(
            Basis.Small(8, FontWeight.Semibold) with
            {
                Color = Basis.Theme.Palette.Accent,
                LetterSpacing = Basis.Size(8) * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            12
        );

    public ParagraphStyle IssueTitle { get; init; } = Basis.Title(Basis.Display(23, FontWeight.Semibold), 28);

    public ParagraphStyle IssueDescription { get; init; } =
        Basis.Ragged(Basis.Text(11) with { IsItalic = true, Color = Basis.Theme.Palette.Muted }, 15);

    public ParagraphStyle Tags { get; init; } = Basis.Ragged(Basis.Small(7.6) with { Color = Basis.Theme.Palette.Muted }, 11);

    public ParagraphStyle MiniContents { get; init; } = Basis.Ragged(Basis.Small(7.8), 11) with { HangingIndent = Basis.Length(8) };

    public TextStyle MiniContentsPage { get; init; } =
        Basis.Small(7.8) with { Color = Basis.Theme.Palette.Muted, HasTabularFigures = true };

    public ParagraphStyle PartTitle { get; init; } = Basis.Title(Basis.Heading(17, FontWeight.Bold), 22);

    public ParagraphStyle GroupTitle { get; init; } =
        Basis.Ragged(
            Basis.Small(7.6, FontWeight.Semibold) with
            {
                Color = Basis.Theme.Palette.Muted,
                LetterSpacing = Basis.Size(7.6) * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            11
        );

    public ParagraphStyle ContentsIssue { get; init; } = Basis.Title(Basis.Text(9.2, FontWeight.Semibold), 12.2);

    public ParagraphStyle ContentsSection { get; init; } = Basis.Ragged(Basis.Small(7.2) with { Color = Basis.Theme.Palette.Muted }, 9.8);

    /// <summary>Page numbers of sections that are run in.</summary>
    public TextStyle ContentsSectionPage { get; init; } = Basis.Small(7.2) with { Color = Basis.Theme.Palette.Muted };

    public ParagraphStyle ContentsDate { get; init; } = Basis.Ragged(Basis.Small(7.2) with { Color = Basis.Theme.Palette.Muted }, 11);

    /// <summary>Titles in the contents of a book with very many issues.</summary>
    public ParagraphStyle ContentsCompactIssue { get; init; } = Basis.Title(Basis.Small(6.7), 8.1);

    public ParagraphStyle ContentsCompactDate { get; init; } = Basis.Ragged(Basis.Small(6) with { Color = Basis.Theme.Palette.Muted }, 8.1);

    /// <summary>The sections that stand in most issues.</summary>
    public ParagraphStyle ContentsBox { get; init; } = Basis.Ragged(Basis.Small(7.4) with { Color = Basis.Theme.Palette.Muted }, 10.6);

    /// <summary>Titles of groups in an index.</summary>
    public ParagraphStyle IndexGroup { get; init; } =
        Basis.Ragged(
            Basis.Small(6.8, FontWeight.Semibold) with
            {
                Color = Basis.Theme.Palette.Accent,
                LetterSpacing = Basis.Size(6.8) * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            9.6
        );

    /// <summary>The count beside the title of a group.</summary>
    public ParagraphStyle IndexCount { get; init; } = Basis.Ragged(Basis.Small(6.8) with { Color = Basis.Theme.Palette.Muted }, 9.6);

    public ParagraphStyle IndexEntry { get; init; } =
        Basis.Ragged(Basis.Text(7.8), 9.8) with { HangingIndent = Basis.Length(8) };

    /// <summary>Hosts, keys and counts in an index.</summary>
    public TextStyle IndexDetail { get; init; } = Basis.Small(6.6) with { Color = Basis.Theme.Palette.Muted };

    public TextStyle IndexPage { get; init; } = Basis.Text(7.8) with { Color = Basis.Theme.Palette.Accent };

    public ParagraphStyle CoverKicker { get; init; } =
        Basis.OnA5.Ragged(
            Basis.OnA5.Small(8.4, FontWeight.Semibold) with
            {
                Color = Basis.Theme.Palette.Accent,
                LetterSpacing = Basis.OnA5.Size(8.4) * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            12
        );

    public ParagraphStyle CoverTitle { get; init; } = Basis.OnA5.Title(Basis.OnA5.Display(50), 51);

    public ParagraphStyle CoverSubtitle { get; init; } =
        Basis.OnA5.Ragged(Basis.OnA5.Text(12) with { IsItalic = true, Color = Basis.Theme.Palette.Muted }, 16);

    public ParagraphStyle CoverPeriod { get; init; } =
        Basis.OnA5.Ragged(Basis.OnA5.Display(22) with { Color = Basis.Theme.Palette.Muted, Figures = FigureForm.OldStyle }, 28);

    /// <summary>The months or years below the bars of the cover.</summary>
    public ParagraphStyle CoverScale { get; init; } = Basis.OnA5.Ragged(Basis.OnA5.Small(7) with { Color = Basis.Theme.Palette.Muted }, 9);

    public ParagraphStyle CoverLine { get; init; } = Basis.OnA5.Ragged(Basis.OnA5.Small(9), 12.6);

    public ParagraphStyle CoverAuthor { get; init; } = Basis.OnA5.Ragged(Basis.OnA5.Small(9, FontWeight.Semibold), 12.6);

    public ParagraphStyle ImprintTitle { get; init; } = Basis.Ragged(Basis.Text(10.5, FontWeight.Semibold), 14);

    public ParagraphStyle ImprintSubtitle { get; init; } =
        Basis.Ragged(Basis.Text(9) with { IsItalic = true, Color = Basis.Theme.Palette.Muted }, 12.5);

    /// <summary>Labels of the imprint. Their leading is that of <see cref="Imprint"/>, so that both stand on one baseline.</summary>
    public ParagraphStyle ImprintLabel { get; init; } = Basis.Ragged(Basis.Small(7.2) with { Color = Basis.Theme.Palette.Muted }, 12);

    /// <summary>Values of the imprint.</summary>
    public ParagraphStyle Imprint { get; init; } = Basis.Ragged(Basis.Text(8.4), 12);

    /// <summary>Headings of the charts at a glance.</summary>
    public ParagraphStyle GlanceHeading { get; init; } =
        Basis.Ragged(
            Basis.Small(7.4, FontWeight.Semibold) with
            {
                Color = Basis.Theme.Palette.Muted,
                LetterSpacing = Basis.Size(7.4) * MaximumLetterSpacingInEms,
                Capitals = Capitals.All,
            },
            11
        );

    /// <summary>Labels of bars and rows at a glance.</summary>
    public ParagraphStyle GlanceLabel { get; init; } = Basis.Ragged(Basis.Small(7.8), 11.4);

    /// <summary>Values, pages and scales at a glance.</summary>
    public ParagraphStyle GlanceValue { get; init; } =
        Basis.Ragged(Basis.Small(7.4) with { Color = Basis.Theme.Palette.Muted, HasTabularFigures = true }, 11.4);

    /// <summary>Counts in the cells of the grid of topics.</summary>
    public ParagraphStyle GlanceCell { get; init; } =
        Basis.Ragged(Basis.Small(6.6) with { HasTabularFigures = true }, 9) with { Alignment = Alignment.Center };

    /// <summary>The number of an issue at its opener. Its figures stand on the baseline, so that nothing hangs into the title.</summary>
    public ParagraphStyle OpenerNumber { get; init; } =
        Basis.Ragged(Basis.Display(60) with { Color = Basis.Theme.Palette.Paler, Figures = FigureForm.Lining }, 60) with
        {
            Alignment = Alignment.End,
        };
}
