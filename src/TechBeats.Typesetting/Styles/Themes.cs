namespace TechBeats.Typesetting.Styles;

/// <summary>The themes by name.</summary>
public static class Themes
{
    /// <summary>All themes, the default first.</summary>
    public static IReadOnlyList<Theme> All { get; } =
        [HouseTheme.Theme, JournalTheme.Theme, TechnicalTheme.Theme, NewsprintTheme.Theme, PlainTheme.Theme];

    /// <summary>Returns the theme of that name in any case, or null if there is none.</summary>
    public static Theme? Named(string name) =>
        All.FirstOrDefault(theme => string.Equals(theme.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}
