using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Settings;

/// <summary>Reads the keys and values of a settings file by <see cref="SettingsTable"/>. All errors are reported at once.</summary>
internal static class SettingsReader
{
    private static readonly Dictionary<string, Setting> ByKey = SettingsTable.All.ToDictionary(
        setting => setting.Key,
        StringComparer.Ordinal
    );

    private static readonly string[] Keys = [.. SettingsTable.All.Select(setting => setting.Key)];

    private static readonly Dictionary<string, string> OtherKeys = SettingsTable
        .All.SelectMany(setting => setting.OtherKeys.Select(other => (other, setting.Key)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Reads settings.</summary>
    /// <param name="root">The file's content.</param>
    /// <param name="origin">The origin of the file.</param>
    public static (BookSettings Settings, IReadOnlyList<Problem> Problems) Read(YamlMap root, SettingsOrigin origin)
    {
        var values = new SettingsFileValues(origin);
        var settings = BookSettings.Empty;
        foreach (var (key, entry) in values.Known(root, Keys, OtherKeys, "key"))
        {
            settings = settings.With(ByKey[key], ByKey[key].ReadFile(entry, values));
        }

        if (settings.Period is { From: { } first, To: { } last } && first > last)
        {
            values.ReportError(
                root.Entries.First(entry => entry.Key is "to" or "from" or "year"),
                "No day matches from, to and year"
            );
        }

        return (settings, values.Problems);
    }
}
