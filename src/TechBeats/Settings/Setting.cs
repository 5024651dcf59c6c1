using System.CommandLine;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Building;

namespace TechBeats.Settings;

/// <summary>
/// One thing that a person may say about a book: its key in a settings file, its option on the command line, its parsers and its
/// documentation. <see cref="SettingsTable"/> lists all of them.
/// </summary>
internal abstract class Setting(string key)
{
    /// <summary>The key in a settings file, and the name of the option without its dashes.</summary>
    public string Key { get; } = key;

    /// <summary>Further keys that a settings file may use, such as a plural.</summary>
    public IReadOnlyList<string> OtherKeys { get; init; } = [];

    /// <summary>What <c>--help</c> says, or null for a setting that only a settings file can hold.</summary>
    public string? Help { get; init; }

    /// <summary>The value's name in <c>--help</c>, or null for an option without a value.</summary>
    public string? HelpName { get; init; }

    /// <summary>Short names of the option, such as <c>-o</c>.</summary>
    public IReadOnlyList<string> OptionAliases { get; init; } = [];

    /// <summary>Settings of one group are replaced together: a year on the command line discards a first day in the file.</summary>
    public string? Group { get; init; }

    /// <summary>Keys of settings that contradict this one on the command line.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>Why a file that came with an archive may not hold the setting, or null if it may.</summary>
    public string? UserOnly { get; init; }

    /// <summary>Creates the option for one command.</summary>
    /// <param name="help">What <c>--help</c> says for this command, or null for <see cref="Help"/>.</param>
    public abstract Option CreateOption(string? help = null);

    /// <summary>Reads the option's value, or null if the command line does not have the option.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">An option that <see cref="CreateOption"/> made.</param>
    /// <param name="host">Resolves relative paths.</param>
    /// <exception cref="Model.UnusableRequestException">The value can't be used.</exception>
    public abstract object? ReadOption(ParseResult parsed, Option option, Host host);

    /// <summary>Reads the setting from a settings file, or reports a problem and returns null.</summary>
    public object? ReadFile(YamlEntry entry, SettingsFileValues values)
    {
        if (UserOnly is { } reason && !values.Origin.IsNamed)
        {
            values.Complain(entry, reason, $"Say --{Key} on the command line, or name this file with --config");
            return null;
        }

        return ReadEntry(entry, values);
    }

    /// <summary>Reads the setting from an entry that may hold it, or reports a problem and returns null.</summary>
    protected abstract object? ReadEntry(YamlEntry entry, SettingsFileValues values);
}

/// <summary>A setting with values of one type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="key">The key in a settings file.</param>
/// <param name="kind">How the value is read from the command line and from a file.</param>
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
