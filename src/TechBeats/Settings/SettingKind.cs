using System.CommandLine;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Building;

namespace TechBeats.Settings;

/// <summary>The syntax of a kind of values on the command line and in a settings file.</summary>
/// <typeparam name="T">The type of the value. Every reader returns it or null.</typeparam>
/// <param name="CreateOption">Creates an option from its name and aliases.</param>
/// <param name="ReadOption">Reads the option's value, or null if the option was not given.</param>
/// <param name="ReadFile">Reads a file's value, or reports a problem and returns null.</param>
internal sealed record SettingKind<T>(
    Func<string, string[], Option> CreateOption,
    Func<ParseResult, Option, Host, object?> ReadOption,
    Func<YamlEntry, SettingsFileValues, object?> ReadFile)
    where T : notnull;
