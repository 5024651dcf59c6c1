using System.Globalization;
using System.Text;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Settings;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Specs;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Settings;

/// <summary>Every example of the specification of the file of settings.</summary>
public sealed class SettingsSpecTests
{
    private const string Archive = "/home/archive";

    private static string SpecPath => Path.Combine(Repository.Tests, "Specs", "configuration.md");

    public static TheoryData<int, string> Examples
    {
        get
        {
            var examples = new TheoryData<int, string>();
            foreach (var example in SpecFile.Read(SpecPath).Examples)
            {
                examples.Add(example.Number, example.Section);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_says_what_stands_there(int number, string section)
    {
        var example = SpecFile.Read(SpecPath).Examples[number - 1];
        var files = new MemoryTree("preface.md", "art/cover.jpg");
        var origin = new SettingsOrigin("techbeats.yml", Archive, IsNamed: example.IssuePath == "named", files);
        var (root, problems) = YamlText.Read(Encoding.UTF8.GetBytes(example.Source), "techbeats.yml");
        var settings = BookSettings.Empty;
        if (root is not null)
        {
            (settings, problems) = SettingsReader.Read(root, origin);
        }

        var told = string.Join(
            '\n',
            problems.Select(problem =>
                $"{problem.Place!.Value.Line} {problem.Slug} {problem.Message}{(problem.Hint is { } hint ? $" ({hint})" : "")}"
            )
        );
        SpecFile.Update(SpecPath, number, Outline(settings), told);
        Assert.Equal(example.Outline, Outline(settings));
        Assert.Equal($"{section}: {example.Problems}", $"{section}: {told}");
    }

    private static string Outline(BookSettings settings)
    {
        (string Name, string? Value)[] said =
        [
            ("title", settings.Get(SettingsTable.Title)),
            ("subtitle", settings.Get(SettingsTable.Subtitle)),
            ("author", settings.Get(SettingsTable.Author)),
            ("language", settings.Get(SettingsTable.Language)),
            ("site", settings.Get(SettingsTable.Site)),
            ("license", settings.Get(SettingsTable.License)),
            ("paths", Listed(settings.Get(SettingsTable.Paths))),
            ("exclude", Listed(settings.Get(SettingsTable.Exclude))),
            (
                "period",
                settings.Period is { } period
                    ? string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd} to {period.To:yyyy-MM-dd}")
                    : null
            ),
            ("tag", Listed(settings.Get(SettingsTable.Tags))),
            (
                "issues",
                Listed(
                    settings
                        .Get(SettingsTable.Numbers)
                        ?.Select(range => string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}"))
                )
            ),
            ("split", settings.GetValue(SettingsTable.Split)?.ToString()),
            ("repeated", settings.GetValue(SettingsTable.Repeated)?.ToString()),
            ("typography", settings.GetValue(SettingsTable.Typography)?.ToString()),
            ("permalink", Listed(settings.Get(SettingsTable.Permalinks))),
            .. settings
                .Get(SettingsTable.Corrections)
                ?.Select(issue =>
                    (
                        issue.Name,
                        (string?)
                            string.Join(
                                ", ",
                                issue.Title,
                                issue.Author,
                                issue.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                                issue.Number,
                                issue.Language,
                                issue.IsExcluded
                            )
                    )
                )
                ?? [],
            ("preface", settings.Get(SettingsTable.Preface)),
            ("cover", settings.Get(SettingsTable.Cover)),
            ("theme", settings.Get(SettingsTable.Theme) is { } theme ? Shown(theme) : null),
            (
                "paper",
                settings.Get(SettingsTable.Paper) is { } paper
                    ? string.Create(CultureInfo.InvariantCulture, $"{paper.Width:0} x {paper.Height:0}")
                    : null
            ),
            ("glance", settings.GetValue(SettingsTable.Glance)?.ToString()),
            ("figures", settings.GetValue(SettingsTable.Figures)?.ToString()),
            ("store", Shown(settings.Get(SettingsTable.Store))),
            ("offline", settings.GetValue(SettingsTable.Offline)?.ToString()),
            ("allow-host", Listed(settings.Get(SettingsTable.AllowedHosts))),
            ("recover", settings.GetValue(SettingsTable.Recover)?.ToString()),
            ("recover-from", settings.Get(SettingsTable.RecoverFrom)?.AbsoluteUri),
            ("font", Listed(settings.Get(SettingsTable.Fonts)?.Select(Shown))),
            ("allow-missing-glyphs", settings.GetValue(SettingsTable.AllowMissingGlyphs)?.ToString()),
            ("strict", settings.GetValue(SettingsTable.Strict)?.ToString()),
            ("output", Shown(settings.Get(SettingsTable.Output))),
            ("report", Shown(settings.Get(SettingsTable.Report))),
            ("jobs", settings.GetValue(SettingsTable.Jobs)?.ToString(CultureInfo.InvariantCulture)),
            ("volume", settings.Verbosity?.ToString()),
        ];
        return string.Join('\n', said.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}: {pair.Value}"));
    }

    private static string? Listed(IEnumerable<string?>? values) => values is null ? null : string.Join(" | ", values);

    /// <summary>Paths as every machine has them.</summary>
    /// <summary>The name of the theme, and how it differs from the theme of that name.</summary>
    private static string Shown(Theme theme)
    {
        var (palette, faces) = (theme.Palette, theme.Faces);
        (string Name, string? Value)[] changes =
        [
            ("size", theme.BodySize?.ToString(CultureInfo.InvariantCulture)),
            ("leading", theme.BodyLeading?.ToString(CultureInfo.InvariantCulture)),
            ("text", faces.Text == FontRole.Text ? null : $"{faces.Text}"),
            ("headings", faces.Headings == FontRole.Sans ? null : $"{faces.Headings}"),
            ("families", theme.Families.Count == 0 ? null : string.Join(", ", theme.Families.Select(one => $"{one.Key} {one.Value}"))),
            ("accent", palette.Accent == new Palette().Accent ? null : Hexadecimal(palette.Accent)),
            ("tint", palette.CodeTint == new Palette().CodeTint ? null : Hexadecimal(palette.CodeTint)),
        ];
        var shown = changes.Where(change => change.Value is not null).Select(change => $"{change.Name} {change.Value}");
        return string.Join(" | ", shown.Prepend(theme.Name));
    }

    private static string Hexadecimal(Color? color) => color is { } some ? $"{some.Red:x2}{some.Green:x2}{some.Blue:x2}" : "none";

    private static string? Shown(string? path) =>
        path
            ?.Replace(Path.GetFullPath(Archive), "ARCHIVE", StringComparison.Ordinal)
            .Replace(Path.GetDirectoryName(Path.GetFullPath(Archive))!, "UP", StringComparison.Ordinal)
            .Replace('\\', '/');
}
