using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The settings for storing and fetching figures.</summary>
internal static class FigureSettings
{
    public static IReadOnlyList<Setting> Settings { get; } =
        [SettingsTable.Store, SettingsTable.Offline, SettingsTable.AllowedHosts, SettingsTable.Recover, SettingsTable.RecoverFrom];
}
