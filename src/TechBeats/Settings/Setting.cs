using System.CommandLine;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Building;

namespace TechBeats.Settings;

/// <summary>
/// A setting of a book: its key in a settings file, its command-line option, its parsers and its documentation. <see cref="SettingsTable"/>
/// lists all of them.
/// </summary>
internal abstract class Setting(string key)
{
    /// <summary>The key in a settings file, and the name of the option without its dashes.</summary>
    public string Key { get; } = key;

    /// <summary>Alternative keys in a settings file, such as a plural.</summary>
    public IReadOnlyList<string> OtherKeys { get; init; } = [];

    /// <summary>The help text, or null for a setting without an option.</summary>
    public string? Help { get; init; }

    /// <summary>The name of the value in the help, or null for an option without a value.</summary>
    public string? HelpName { get; init; }

    /// <summary>Short names of the option, such as <c>-o</c>.</summary>
    public IReadOnlyList<string> OptionAliases { get; init; } = [];

    /// <summary>
    /// The group. Settings of a group replace each other together: a year on the command line discards a first day in the file.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>Keys of settings that can't be combined with this one on the command line.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>The reason why a settings file in an archive may not contain the setting, or null if it may.</summary>
    public string? UserOnly { get; init; }

    /// <summary>Creates the option for one command.</summary>
    /// <param name="help">The help text for this command, or null for <see cref="Help"/>.</param>
    public abstract Option CreateOption(string? help = null);

    /// <summary>Reads the option's value, or returns null if the command line does not have the option.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">An option from <see cref="CreateOption"/>.</param>
    /// <param name="host">Resolves relative paths.</param>
    /// <exception cref="Model.UnusableRequestException">The value is invalid.</exception>
    public abstract object? ReadOption(ParseResult parsed, Option option, Host host);

    /// <summary>Reads the setting from a settings file, or reports a problem and returns null.</summary>
    public object? ReadFile(YamlEntry entry, SettingsFileValues values)
    {
        if (UserOnly is { } reason && !values.Origin.IsNamed)
        {
            values.ReportError(entry, reason, $"Use --{Key} on the command line, or pass this file with --config");
            return null;
        }

        return ReadEntry(entry, values);
    }

    /// <summary>Reads the setting from an allowed entry, or reports a problem and returns null.</summary>
    protected abstract object? ReadEntry(YamlEntry entry, SettingsFileValues values);
}

/// <summary>A setting with values of one type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="key">The key in a settings file.</param>
/// <param name="kind">Reads the value from the command line and from a file.</param>
internal sealed class Setting<T>(string key, SettingKind<T> kind) : Setting(key)
    where T : notnull
{
    public override Option CreateOption(string? help = null)
    {
        var option = kind.CreateOption("--" + Key, [.. OptionAliases]);
        option.Description = help ?? Help;
        option.HelpName = HelpName;
        return option;
    }

    public override object? ReadOption(ParseResult parsed, Option option, Host host) => kind.ReadOption(parsed, option, host);

    protected override object? ReadEntry(YamlEntry entry, SettingsFileValues values) => kind.ReadFile(entry, values);
}
