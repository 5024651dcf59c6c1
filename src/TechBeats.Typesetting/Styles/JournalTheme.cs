namespace TechBeats.Typesetting.Styles;

/// <summary>A theme like a scholarly journal: serif headings in the middle of the column, a deep blue instead of red.</summary>
internal static class JournalTheme
{
    public static Theme Theme { get; } = new()
    {
        Name = "journal",
        Palette = new Palette
        {
            Accent = Color.FromRgb(0x1F3B5C),
            CodeTint = Color.FromRgb(0xF3F4F6),
            AsideTint = Color.FromRgb(0xF5F6F8),
            CoverPaper = Color.FromRgb(0xF4F5F7),
            Pale = Color.FromRgb(0xD7DDE5),
            Paler = Color.FromRgb(0xE3E8EE),
        },
        Faces = new ThemeFaces { Headings = FontRole.Text, Small = FontRole.Text },
        Refine = styles => styles with
        {
            Headings =
            [
                styles.Headings[0] with { Paragraph = Centered(styles.Headings[0].Paragraph, FontWeight.Semibold) },
                styles.Headings[1] with { Paragraph = Italic(styles.Headings[1].Paragraph) },
                styles.Headings[2] with { Paragraph = Italic(styles.Headings[2].Paragraph) },
                styles.Headings[3],
            ],
            PartTitle = Centered(styles.PartTitle, FontWeight.Semibold),
        },
    };

    private static ParagraphStyle Centered(ParagraphStyle style, FontWeight weight) =>
        style with { Alignment = Alignment.Center, Text = style.Text with { Weight = weight } };

    private static ParagraphStyle Italic(ParagraphStyle style) =>
        style with { Text = style.Text with { IsItalic = true, Weight = FontWeight.Semibold } };
}
