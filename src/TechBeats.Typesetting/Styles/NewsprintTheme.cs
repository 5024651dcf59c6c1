namespace TechBeats.Typesetting.Styles;

/// <summary>A theme like a newspaper: two columns of small serif text on A4, with heavy serif headings.</summary>
internal static class NewsprintTheme
{
    public static Theme Theme { get; } = new()
    {
        Name = "newsprint",
        Palette = new Palette
        {
            Ink = Color.FromRgb(0x151515),
            Accent = Color.FromRgb(0x5A1E16),
            CodeTint = Color.FromRgb(0xF0EFEA),
            AsideTint = Color.FromRgb(0xF3F1EA),
            CoverPaper = Color.FromRgb(0xF6F3EA),
            Pale = Color.FromRgb(0xDDD7C8),
            Paler = Color.FromRgb(0xE7E2D6),
        },
        Faces = new ThemeFaces { Headings = FontRole.Text },
        SizeFactor = 0.86,
        LeadingFactor = 0.82,
        Columns = 2,
        Paper = "a4",
    };
}
