namespace TechBeats.Typesetting.Styles;

/// <summary>A theme for printing at home: black on white without any tint.</summary>
internal static class PlainTheme
{
    public static Theme Theme { get; } = new()
    {
        Name = "plain",
        Palette = new Palette
        {
            Ink = Color.Black,
            QuoteInk = Color.Black,
            Muted = Color.Black,
            Accent = Color.Black,
            Hairline = Color.Black,
            Faint = Color.Black,
            CodeTint = null,
            AsideTint = null,
            Highlight = null,
            CoverPaper = null,
            Pale = Color.Black,
            Paler = Color.Black,
        },
        Refine = styles => styles with { CodeBlocks = styles.CodeBlocks with { Bar = 0.6, BarColor = Color.Black } },
    };
}
