using System.CommandLine;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Building;

namespace TechBeats.Settings;

/// <summary>The kinds of settings: one value, several values, flags, texts and paths.</summary>
internal static class SettingKinds
{
    /// <summary>A setting without a value on the command line, true or false in a file.</summary>
    public static SettingKind<bool> Flag { get; } = new(
        (name, aliases) => new Option<bool>(name, aliases),
        (parsed, option, _) => parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue((Option<bool>)option) : null,
        (entry, values) => values.One(entry, ValueParsers.Flag));

    /// <summary>One line of text.</summary>
    public static SettingKind<string> Line { get; } = Text((text, _) => text, (entry, values) => values.Line(entry));

    /// <summary>One line of text on the command line; in a file also a list of names.</summary>
    public static SettingKind<string> Names { get; } = Text((text, _) => text, (entry, values) => values.Names(entry));

    /// <summary>Texts: a repeatable option, or a list in a file.</summary>
    public static SettingKind<IReadOnlyList<string>> Lines { get; } = Texts((text, _) => text, (entry, values) => values.List(entry));

    /// <summary>Folders, files and patterns inside the archive.</summary>
    public static SettingKind<IReadOnlyList<string>> ArchivePaths { get; } =
        Texts((text, _) => text, (entry, values) => values.ArchivePaths(entry));

    /// <summary>Absolute paths of files and folders outside the archive.</summary>
    public static SettingKind<IReadOnlyList<string>> OuterPaths { get; } =
        Texts((path, host) => host.PathOf(path), (entry, values) => values.OuterPaths(entry));

    /// <summary>One value in the parser's syntax.</summary>
    public static SettingKind<T> One<T>(ValueParser<T> parser)
        where T : notnull => One(parser, (entry, values) => values.One(entry, parser));

    /// <summary>One value in the parser's syntax. A file may write its parts as a list.</summary>
    public static SettingKind<T> Joined<T>(ValueParser<T> parser)
        where T : notnull => One(parser, (entry, values) => values.Joined(entry, parser));

    /// <summary>Texts in the parser's syntax: a repeatable option, or a list in a file.</summary>
    public static SettingKind<IReadOnlyList<string>> Many(ValueParser<string> parser) => new(
        (name, aliases) => Validated(new Option<string[]>(name, aliases), parser),
        (parsed, option, _) => parsed.GetValue((Option<string[]>)option) is { Length: > 0 } texts ? texts : null,
        (entry, values) => values.Many(entry, parser));

    /// <summary>A file inside the archive with one of some extensions.</summary>
    public static SettingKind<string> ArchiveFile(params string[] extensions) =>
        Text((text, _) => text, (entry, values) => values.ArchiveFile(entry, extensions));

    /// <summary>A path outside the archive.</summary>
    /// <param name="resolve">Makes the command line's value absolute, or keeps it as written.</param>
    /// <param name="extension">The extension that a file's value must have, or null for any.</param>
    public static SettingKind<string> OuterPath(Func<string, Host, string> resolve, string? extension = null) =>
        Text(resolve, (entry, values) => values.OuterPath(entry, extension));

    /// <summary>A setting for settings files only.</summary>
    public static SettingKind<T> FileOnly<T>(Func<YamlEntry, SettingsFileValues, object?> read)
        where T : notnull => new((name, _) => throw new InvalidOperationException($"{name} is no option"), (_, _, _) => null, read);

    /// <summary>One value in the parser's syntax. A file may write it in another form.</summary>
    /// <param name="parser">The syntax on the command line.</param>
    /// <param name="read">Reads a file's value, or reports a problem and returns null.</param>
    public static SettingKind<T> One<T>(ValueParser<T> parser, Func<YamlEntry, SettingsFileValues, object?> read)
        where T : notnull => new(
            (name, aliases) => Validated(new Option<string?>(name, aliases), parser),
            (parsed, option, _) =>
                parsed.GetValue((Option<string?>)option) is { } word && parser.TryParse(word, out var value) ? (object)value : null,
            read
        );

    private static SettingKind<string> Text(Func<string, Host, string> resolve, Func<YamlEntry, SettingsFileValues, object?> read) => new(
        (name, aliases) => new Option<string?>(name, aliases),
        (parsed, option, host) => parsed.GetValue((Option<string?>)option) is { } text ? resolve(text, host) : null,
        read);

    private static SettingKind<IReadOnlyList<string>> Texts(
        Func<string, Host, string> resolve,
        Func<YamlEntry, SettingsFileValues, object?> read
    ) =>
        new(
            (name, aliases) => new Option<string[]>(name, aliases),
            (parsed, option, host) =>
                parsed.GetValue((Option<string[]>)option) is { Length: > 0 } texts
                    ? (string[])[.. texts.Select(text => resolve(text, host))]
                    : null,
            read
        );

    /// <summary>Reports an invalid value as a command-line error.</summary>
    private static Option Validated<T>(Option option, ValueParser<T> parser)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!parser.TryParse(token.Value, out _))
                {
                    result.AddError($"'{token.Value}' {parser.ErrorText}");
                }
            }
        });
        return option;
    }
}
