using TechBeats.Model;

namespace TechBeats.Tests.Model;

/// <summary>Blocks of every kind, with the text "word" in every place that holds text.</summary>
internal static class EveryBlock
{
    /// <summary>How often the text stands in <see cref="Make"/>.</summary>
    public const int Places = 18;

    public static Paragraph Paragraph(string text) => new([new Text(text)]);

    public static IReadOnlyList<Block> Make() =>
    [
        new Paragraph(
        [
            Word,
            new Styled(InlineStyle.Strong, [Word]),
            new Span("fr", null, [Word]),
            new Abbreviation("meaning", [Word]),
            new Link(new WebTarget("https://a.example/"), null, [Word]),
            new NoteMark(new Note(1, [Paragraph("word")])),
            new InlineFigure(new Figure("inline.png", null)),
            new LineBreak(),
            new Code("code"),
            new Formula("formula"),
            new Keystroke("key"),
            new Anchor("anchor"),
        ]),
        new Heading(2, "heading", [Word]),
        new ItemList(1, Numbering.Decimal, true, [new ListItem([Paragraph("word")])]),
        new DefinitionList([new Definition([[Word]], [Paragraph("word")])]),
        new Quote([Paragraph("word")], [Word]),
        new Aside([Word], [Paragraph("word")]),
        new Table([ColumnAlignment.Start], [Row()], [Row()], [Word]),
        new FigureBlock([new Figure("a.png", "alt"), new Figure("inline.png", null)], [Word]),
        new CodeBlock("code"),
        new FormulaBlock("formula"),
        new Embed(EmbedKind.Video, "title", null),
        new Divider(),
    ];

    private static Text Word => new("word");

    private static TableRow Row() => new([new TableCell([Paragraph("word")])]);
}
