using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>Where figures are stored, and who may be asked for them.</summary>
internal static class FigureSource
{
    public static IReadOnlyList<Setting> Settings { get; } =
        [SettingsTable.Store, SettingsTable.Offline, SettingsTable.AllowedHosts, SettingsTable.Recover, SettingsTable.RecoverFrom];
}
