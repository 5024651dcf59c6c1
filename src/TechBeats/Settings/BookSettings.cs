using System.Collections.Frozen;
using TechBeats.Reporting;

namespace TechBeats.Settings;

/// <summary>The settings of a book from the command line and a settings file. Immutable. Paths outside the archive are absolute.</summary>
internal sealed class BookSettings
{
    private readonly FrozenDictionary<Setting, object> values;

    private BookSettings(IEnumerable<KeyValuePair<Setting, object>> values) => this.values = values.ToFrozenDictionary();

    /// <summary>No settings.</summary>
    public static BookSettings Empty { get; } = new([]);

    /// <summary>The first and last day of the selected issues, or null if neither is set. A year narrows both.</summary>
    public (DateOnly? From, DateOnly? To)? Period
    {
        get
        {
            var (from, to) = (GetValue(SettingsTable.From), GetValue(SettingsTable.To));
            if (GetValue(SettingsTable.Year) is { } year)
            {
                var (start, end) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
                from = from > start ? from : start;
                to = to < end ? to : end;
            }

            return from is null && to is null ? null : (from, to);
        }
    }

    /// <summary>The verbosity, or null if it is not set.</summary>
    public Verbosity? Verbosity => GetValue(SettingsTable.Verbose) is true ? Reporting.Verbosity.Verbose
        : GetValue(SettingsTable.Quiet) is true ? Reporting.Verbosity.Quiet
        : null;

    /// <summary>The value of a setting, or null if it is not set.</summary>
    public T? Get<T>(Setting<T> setting)
        where T : class => (T?)values.GetValueOrDefault(setting);

    /// <summary>The value of a setting, or null if it is not set.</summary>
    public T? GetValue<T>(Setting<T> setting)
        where T : struct => (T?)values.GetValueOrDefault(setting);

    /// <summary>These settings plus one.</summary>
    public BookSettings With<T>(Setting<T> setting, T value)
        where T : notnull => With(setting, (object)value);

    /// <summary>These settings plus one, whose value has the setting's type; null changes nothing.</summary>
    public BookSettings With(Setting setting, object? value) =>
        value is null ? this : new(values.Where(pair => pair.Key != setting).Append(new(setting, value)));

    /// <summary>These settings, completed by others. Settings of one group come from one side.</summary>
    public BookSettings Over(BookSettings other)
    {
        var groups = values.Keys.Select(setting => setting.Group).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new(values.Concat(other.values.Where(pair =>
            !values.ContainsKey(pair.Key) && !(pair.Key.Group is { } group && groups.Contains(group)))));
    }
}
