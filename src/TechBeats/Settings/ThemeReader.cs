using TechBeats.Archive.Reading.Metadata;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Settings;

/// <summary>Reads <c>theme</c>: a name, or a map with the name and changes of the theme.</summary>
internal static class ThemeReader
{
    private static readonly string[] Keys =
    [
        "name", "size", "leading", "text", "titles", "headings", "small", "serif", "display", "sans", "code",
        "ink", "muted", "accent", "hairline", "faint", "pale", "tint", "cover",
    ];

    private static readonly Dictionary<string, string> OtherKeys = new(StringComparer.Ordinal);

    /// <summary>Reads the theme, or reports a problem and returns null.</summary>
    public static object? Read(YamlEntry entry, SettingsFileValues values)
    {
        if (entry.Value is not YamlMap)
        {
            return values.One(entry, ValueParsers.Theme);
        }

        if (values.Map(entry, "a name, or a map such as name: journal") is not { } map)
        {
            return null;
        }

        var changes = values.Known(map, Keys, OtherKeys, "theme key").ToList();
        var theme = HouseTheme.Theme;
        foreach (var (_, named) in changes.Where(change => change.Key == "name"))
        {
            theme = (Theme?)values.One(named, ValueParsers.Theme) ?? theme;
        }

        return changes.Aggregate(theme, (changed, change) => Change(changed, change.Key, change.Entry, values));
    }

    private static Theme Change(Theme theme, string key, YamlEntry entry, SettingsFileValues values) => key switch
    {
        "name" => theme,
        "size" => theme with { BodySize = (double?)values.One(entry, ValueParsers.TextSize) ?? theme.BodySize },
        "leading" => theme with { BodyLeading = (double?)values.One(entry, ValueParsers.Leading) ?? theme.BodyLeading },
        "text" or "titles" or "headings" or "small" => values.One(entry, ValueParsers.Face) is FontRole face
            ? theme with { Faces = WithFace(theme.Faces, key, face) }
            : theme,
        "serif" => WithFamily(theme, FontRole.Text, values.Line(entry)),
        "display" => WithFamily(theme, FontRole.Display, values.Line(entry)),
        "sans" => WithFamily(theme, FontRole.Sans, values.Line(entry)),
        "code" => WithFamily(theme, FontRole.Code, values.Line(entry)),
        _ => values.One(entry, ValueParsers.Color) is Color color ? theme with { Palette = WithColor(theme.Palette, key, color) } : theme,
    };

    private static ThemeFaces WithFace(ThemeFaces faces, string key, FontRole face) => key switch
    {
        "text" => faces with { Text = face },
        "titles" => faces with { Titles = face },
        "headings" => faces with { Headings = face },
        _ => faces with { Small = face },
    };

    private static Theme WithFamily(Theme theme, FontRole role, string? family) => family is null
        ? theme
        : theme with { Families = new Dictionary<FontRole, string>(theme.Families) { [role] = family } };

    private static Palette WithColor(Palette palette, string key, Color color) => key switch
    {
        "ink" => palette with { Ink = color },
        "muted" => palette with { Muted = color },
        "accent" => palette with { Accent = color },
        "hairline" => palette with { Hairline = color },
        "faint" => palette with { Faint = color },
        "pale" => palette with { Pale = color },
        "tint" => palette with { CodeTint = color, AsideTint = color },
        _ => palette with { CoverPaper = color },
    };
}
