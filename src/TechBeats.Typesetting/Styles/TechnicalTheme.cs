namespace TechBeats.Typesetting.Styles;

/// <summary>A theme for newsletters with much code: sans text with lining figures, larger code between rules, a blue accent.</summary>
internal static class TechnicalTheme
{
    public static Theme Theme { get; } = new()
    {
        Name = "technical",
        Palette = new Palette
        {
            Ink = Color.FromRgb(0x16191D),
            QuoteInk = Color.FromRgb(0x3B4148),
            Muted = Color.FromRgb(0x5C646E),
            Accent = Color.FromRgb(0x0B5A8F),
            Hairline = Color.FromRgb(0xB4BBC4),
            Faint = Color.FromRgb(0x949CA6),
            CodeTint = Color.FromRgb(0xEFF3F7),
            AsideTint = Color.FromRgb(0xF3F6F9),
            CoverPaper = Color.FromRgb(0xF1F5F9),
            Pale = Color.FromRgb(0xD3DFE9),
            Paler = Color.FromRgb(0xDFE8F0),
        },
        Faces = new ThemeFaces { Text = FontRole.Sans, Titles = FontRole.Sans },
        TextFigures = FigureForm.Lining,
        Refine = styles => styles with
        {
            Code = styles.Code with
            {
                Text = styles.Code.Text with { Size = styles.Basis.Size(7.8) },
                Leading = styles.Basis.Leading(11.2),
            },
            IssueTitle = Bold(styles.IssueTitle),
            CoverTitle = Bold(styles.CoverTitle),
            CodeBlocks = styles.CodeBlocks with { Bar = 2, BarColor = styles.Palette.Accent },
        },
    };

    private static ParagraphStyle Bold(ParagraphStyle style) => style with { Text = style.Text with { Weight = FontWeight.Bold } };
}
