namespace TechBeats.Typesetting.Styles;

/// <summary>The default theme: serif text, sans headings, one red accent.</summary>
public static class HouseTheme
{
    public static Theme Theme { get; } = new() { Name = "house" };
}
