using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Settings;

/// <summary>Reads values of a settings file. An invalid value is reported with its line and counts as not set.</summary>
internal sealed class SettingsFileValues(SettingsOrigin origin)
{
    /// <summary>Maximum length of a title, a name or a path in characters.</summary>
    public const int MaximumTextLength = 300;

    private readonly List<Problem> problems = [];

    /// <summary>The origin of the settings file.</summary>
    public SettingsOrigin Origin { get; } = origin;

    /// <summary>The problems by line.</summary>
    public IReadOnlyList<Problem> Problems => [.. problems.OrderBy(problem => problem.Place!.Value.Line)];

    /// <summary>The entries with known keys, under their main names, each once.</summary>
    /// <param name="map">The entries.</param>
    /// <param name="known">The known keys.</param>
    /// <param name="others">Alternative names of keys.</param>
    /// <param name="kind">The word for a key in messages.</param>
    public IEnumerable<(string Key, YamlEntry Entry)> Known(
        YamlMap map,
        IReadOnlyList<string> known,
        IReadOnlyDictionary<string, string> others,
        string kind
    )
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var key = others.GetValueOrDefault(entry.Key, entry.Key);
            if (!known.Contains(key))
            {
                var meant = NearestWord.To(entry.Key, known.Concat(others.Keys.Where(other => known.Contains(others[other]))));
                Add(
                    ProblemSlugs.UnknownSetting,
                    entry.Line,
                    $"Unknown {kind} '{entry.Key}'",
                    meant is null ? $"Known keys: {string.Join(", ", known)}" : $"Did you mean {meant}?"
                );
            }
            else if (!lines.TryAdd(key, entry.Line))
            {
                AddDuplicate(entry, lines[key]);
            }
            else
            {
                yield return (key, entry);
            }
        }
    }

    /// <summary>The entries of a map with arbitrary keys, each once.</summary>
    public IEnumerable<YamlEntry> Unique(YamlMap map)
    {
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map.Entries)
        {
            if (lines.TryAdd(entry.Key, entry.Line))
            {
                yield return entry;
            }
            else
            {
                AddDuplicate(entry, lines[entry.Key]);
            }
        }
    }

    /// <summary>Reports an invalid value.</summary>
    public void ReportError(YamlEntry entry, string message, string? hint = null) =>
        Add(ProblemSlugs.WrongSetting, entry.Line, message, hint);

    /// <summary>One line of text.</summary>
    public string? Line(YamlEntry entry) => Text(entry, entry.Value, "one line of text");

    /// <summary>One or more names.</summary>
    public string? Names(YamlEntry entry) => List(entry) is { Count: > 0 } names ? string.Join(", ", names) : null;

    /// <summary>One text, or a list of them.</summary>
    public IReadOnlyList<string>? List(YamlEntry entry)
    {
        if (entry.Value is not YamlList list)
        {
            return Text(entry, entry.Value, "text, or a list of texts") is { } only ? [only] : null;
        }

        return [.. list.Items.Select(item => Text(entry, item, "a list of texts")).OfType<string>()];
    }

    /// <summary>One value in the parser's syntax.</summary>
    public object? One<T>(YamlEntry entry, ValueParser<T> parser)
        where T : notnull => Read(entry, entry.Value, parser, out var value) ? (object)value : null;

    /// <summary>One or more values in the parser's syntax.</summary>
    public IReadOnlyList<string>? Many(YamlEntry entry, ValueParser<string> parser) =>
        entry.Value is YamlScalar { Text: null }
            ? null
            :
            [
                .. (entry.Value is YamlList list ? list.Items : [entry.Value])
                    .Select(item => Read(entry, item, parser, out var value) ? value : null)
                    .OfType<string>(),
            ];

    /// <summary>One value in the parser's syntax, whose parts may be a list.</summary>
    public object? Joined<T>(YamlEntry entry, ValueParser<T> parser)
        where T : notnull =>
        List(entry) is { Count: > 0 } words && Read(entry, string.Join(',', words), entry.Line, parser, out var value)
            ? (object)value
            : null;

    /// <summary>A map.</summary>
    public YamlMap? Map(YamlEntry entry, string wanted)
    {
        if (entry.Value is YamlMap map)
        {
            return map;
        }

        if (entry.Value is not YamlScalar { Text: null })
        {
            ReportError(entry, $"{entry.Key} must be {wanted}");
        }

        return null;
    }

    /// <summary>Folders, files and patterns inside the archive.</summary>
    public IReadOnlyList<string>? ArchivePaths(YamlEntry entry) =>
        List(entry) is { } paths ? [.. paths.Select(path => Inner(entry, path)).OfType<string>()] : null;

    /// <summary>A file inside the archive with one of some extensions.</summary>
    public string? ArchiveFile(YamlEntry entry, IReadOnlyList<string> extensions)
    {
        if (Line(entry) is not { } written || Inner(entry, written) is not { } path)
        {
            return null;
        }

        if (!extensions.Contains(Path.GetExtension(path).ToLowerInvariant()))
        {
            ReportError(entry, $"'{written}' can't be the {entry.Key}; use a file whose name ends in {string.Join(", ", extensions)}");
            return null;
        }

        if (Origin.Files is { } files && files.Files.All(file => file.Path != path))
        {
            ReportError(entry, $"There is no {path} in the archive", "Write the file's path relative to the top of the archive");
            return null;
        }

        return path;
    }

    /// <summary>A path outside of the archive's texts, if the settings file may use it.</summary>
    public string? OuterPath(YamlEntry entry, string? extension = null)
    {
        if (Line(entry) is not { } written || Outer(entry, written) is not { } path)
        {
            return null;
        }

        if (extension is not null && !path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        {
            ReportError(entry, $"'{written}' does not end in {extension}");
            return null;
        }

        return path;
    }

    public IReadOnlyList<string>? OuterPaths(YamlEntry entry) =>
        List(entry) is { } paths ? [.. paths.Select(path => Outer(entry, path)).OfType<string>()] : null;

    private string? Inner(YamlEntry entry, string written)
    {
        if (ArchivePath.Normalize(written) is { } path)
        {
            return path;
        }

        ReportError(entry, $"'{written}' leaves the archive", "Write it as a path relative to the top of the archive");
        return null;
    }

    private string? Outer(YamlEntry entry, string written)
    {
        if (Origin.TryResolve(written, out var path, out var errorText))
        {
            return path;
        }

        ReportError(entry, $"'{written}' {errorText}");
        return null;
    }

    private bool Read<T>(YamlEntry entry, YamlValue given, ValueParser<T> parser, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Text(entry, given, "one value") is { } word && Read(entry, word, given.Line, parser, out value);
    }

    private bool Read<T>(YamlEntry entry, string word, int line, ValueParser<T> parser, [MaybeNullWhen(false)] out T value)
    {
        if (parser.TryParse(word, out value))
        {
            return true;
        }

        Add(ProblemSlugs.WrongSetting, line, $"{entry.Key}: '{word}' {parser.ErrorText}", null);
        return false;
    }

    /// <summary>A text on one line, or null if it is missing or of another kind.</summary>
    private string? Text(YamlEntry entry, YamlValue value, string wanted)
    {
        if (value is not YamlScalar scalar)
        {
            Add(ProblemSlugs.WrongSetting, value.Line, $"{entry.Key} must be {wanted}", null);
            return null;
        }

        var text = (scalar.Text ?? "").Trim().ReplaceLineEndings(" ");
        if (text.Length > MaximumTextLength || text.Any(char.IsControl))
        {
            Add(
                ProblemSlugs.WrongSetting,
                value.Line,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{entry.Key} is longer than {MaximumTextLength} characters, or contains a control character"
                ),
                null
            );
            return null;
        }

        return text.Length > 0 ? text : null;
    }

    private void AddDuplicate(YamlEntry entry, int first) =>
        Add(
            ProblemSlugs.DuplicateSetting,
            entry.Line,
            string.Create(CultureInfo.InvariantCulture, $"'{entry.Key}' is already set on line {first}"),
            "Remove one of them"
        );

    private void Add(string slug, int line, string message, string? hint) =>
        problems.Add(new Problem(slug, Severity.Error, new Place(Origin.Name, line), message, hint));
}
