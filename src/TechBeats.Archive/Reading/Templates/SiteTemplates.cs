using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// The files that template tags of an archive may include, the settings and data that they may print, and the metadata beside issues.
/// Thread-safe.
/// </summary>
/// <param name="tree">The archive. Its paths can't leave it.</param>
internal sealed partial class SiteTemplates(IFileTree tree)
{
    /// <summary>Maximum length of an included file, in bytes.</summary>
    private const int MaximumIncludeBytes = 256 * 1024;

    private const int MaximumPathDepth = 32;

    /// <summary>Maximum length of the name of a shortcode, in characters.</summary>
    private const int MaximumNameLength = 100;

    /// <summary>Maximum number of folders of shortcodes, one for each theme.</summary>
    private const int MaximumShortcodeFolders = 20;

    /// <summary>Maximum number of data files of one folder that a loop runs over.</summary>
    private const int MaximumFilesOfFolder = 200;

    private static readonly string[] Extensions = ["", ".html", ".md", ".liquid", ".markdown"];

    private readonly ConcurrentDictionary<string, string?> texts = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> paths = new(() => tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
    private readonly Lazy<string[]> dataPaths = new(() =>
    [
        .. tree.Files
            .Select(file => file.Path)
            .Where(path => DataFile.IsOne(path) && ArchivePath.HasFolder(path, folder => folder == "_data")),
    ]);
    private readonly Lazy<string[]> shortcodeFolders = new(() =>
    [
        .. tree.Files
            .Select(file => ShortcodeFolder().Match(file.Path))
            .Where(match => match.Success)
            .Select(match => match.Groups["folder"].Value)
            .Distinct()
            .OrderBy(folder => folder.Length)
            .ThenBy(folder => folder, StringComparer.Ordinal)
            .Take(MaximumShortcodeFolders),
    ]);
    private readonly ConcurrentDictionary<string, DataValue?> data = new(StringComparer.Ordinal);
    private readonly Lazy<FrontMatter> settings = new(() => ReadSettings(tree));

    /// <summary>The values of <c>_config.yml</c>.</summary>
    public FrontMatter Settings => settings.Value;

    /// <summary>The text of a file in the nearest <c>_includes</c> folder, or null if there is none.</summary>
    /// <param name="name">The name as written, such as <c>functions/list.md</c>.</param>
    /// <param name="issuePath">Path of the issue that includes the file.</param>
    public string? FindInclude(string name, string issuePath)
    {
        for (var folder = ArchivePath.FolderOf(issuePath); ; folder = ArchivePath.FolderOf(folder))
        {
            if (Find(ArchivePath.Join(folder, "_includes"), name) is { } text)
            {
                return text;
            }

            if (folder.Length == 0)
            {
                return null;
            }
        }
    }

    /// <summary>The text of a file beside an issue or below its folder, or null if there is none.</summary>
    public string? FindRelative(string name, string issuePath) => Find(ArchivePath.FolderOf(issuePath), name);

    /// <summary>The template of a shortcode of Hugo with its path, or null if the archive and its themes have none.</summary>
    public (string Path, string Text)? FindShortcode(string name)
    {
        if (name.Length > MaximumNameLength || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '/' or '.'))
        {
            return null;
        }

        foreach (var folder in shortcodeFolders.Value)
        {
            var path = $"{folder}/{name}.html";
            if (paths.Value.Contains(path) && texts.GetOrAdd(path, Read) is { } text)
            {
                return (path, text);
            }
        }

        return null;
    }

    /// <summary>The settings as data, for loops over their lists; nothing without settings.</summary>
    public DataValue SettingsData => data.GetOrAdd("_config", _ => ReadData("_config") ?? DataValue.Nothing)!;

    /// <summary>
    /// The value of a name such as <c>members.editors</c> in the nearest <c>_data</c> folder, or null if there is none. The name of a
    /// folder has its files as fields.
    /// </summary>
    /// <param name="names">The parts of the name.</param>
    /// <param name="issuePath">Path of the issue that names the data.</param>
    public DataValue? FindData(IReadOnlyList<string> names, string issuePath)
    {
        for (var folder = ArchivePath.FolderOf(issuePath); dataPaths.Value.Length > 0; folder = ArchivePath.FolderOf(folder))
        {
            if (FindData(ArchivePath.Join(folder, "_data"), names) is { } found)
            {
                return found;
            }

            if (folder.Length == 0)
            {
                break;
            }
        }

        return null;
    }

    private DataValue? FindData(string path, IReadOnlyList<string> names)
    {
        for (var index = 0; index < names.Count && index < MaximumPathDepth; index++)
        {
            path = ArchivePath.Join(path, names[index]);
            if (data.GetOrAdd(path, ReadData) is { } file)
            {
                return names.Skip(index + 1).Aggregate((DataValue?)file, (value, name) => value?.Find(name));
            }
        }

        return names.Count > 0 ? data.GetOrAdd(path + "/", ReadFolder) : null;
    }

    /// <summary>The data of the file with this path without its ending, or null.</summary>
    private DataValue? ReadData(string path)
    {
        foreach (var extension in DataFile.Extensions)
        {
            if (paths.Value.Contains(path + extension) && Read(path + extension) is { } text)
            {
                return DataFile.Read(text, extension);
            }
        }

        return null;
    }

    private DataValue? ReadFolder(string folder)
    {
        var names = dataPaths.Value
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Select(path => path[folder.Length..^Path.GetExtension(path).Length])
            .Where(name => !name.Contains('/', StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Take(MaximumFilesOfFolder)
            .ToArray();
        return names.Length == 0
            ? null
            : DataValue.FromFields(
                [.. names.Select(name => KeyValuePair.Create(name, data.GetOrAdd(folder + name, ReadData) ?? DataValue.Nothing))]);
    }

    /// <summary>
    /// The front matter in the file of Nikola beside an issue (<c>post.meta</c> for <c>post.md</c>), or null if there is none.
    /// </summary>
    /// <param name="issuePath">Path of the issue.</param>
    /// <param name="log">Receives the problems of the issue.</param>
    public FrontMatter? FindMetadata(string issuePath, ProblemLog log)
    {
        var path = Path.ChangeExtension(issuePath, ".meta");
        if (!paths.Value.Contains(path))
        {
            return null;
        }

        try
        {
            var split = FrontMatterSplit.Split(TextRepairs.Apply(tree.Read(path, MaximumIncludeBytes), new ProblemLog(path)));
            return FrontMatterReader.Read(split, new ProblemLog(path));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            log.Warn(ProblemSlugs.UnreadableFile, 0, $"{path}, which holds the issue's metadata, can't be read");
            return null;
        }
    }

    private static FrontMatter ReadSettings(IFileTree tree)
    {
        foreach (var name in (ReadOnlySpan<string>)["_config.yml", "_config.yaml"])
        {
            try
            {
                var log = new ProblemLog(name);
                var text = TextRepairs.Apply(tree.Read(name, MaximumIncludeBytes), log).Trim('\n');
                text = text.StartsWith("---", StringComparison.Ordinal) ? text : $"---\n{text}";
                return FrontMatterReader.Read(FrontMatterSplit.Split($"{text}\n---\n"), log);
            }
            catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
            {
                // Not every site has settings.
            }
        }

        return FrontMatter.Empty;
    }

    private string? Find(string folder, string name)
    {
        if (
            name.Contains("..", StringComparison.Ordinal)
            || ArchivePath.Parse(ArchivePath.Join(folder, name.TrimStart('/')), MaximumPathDepth) is not { } path
        )
        {
            return null;
        }

        foreach (var extension in Extensions)
        {
            if (paths.Value.Contains(path + extension))
            {
                return texts.GetOrAdd(path + extension, ReadTemplate);
            }
        }

        return null;
    }

    private string? ReadTemplate(string path) => Read(path) is { } text ? FrontMatterSplit.Split(text).Body : null;

    private string? Read(string path)
    {
        try
        {
            return TextRepairs.Apply(tree.Read(path, MaximumIncludeBytes), new ProblemLog(path));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^(?<folder>(.*/)?layouts/_?shortcodes)/[^/]+(/[^/]+)*\.html$""", RegexOptions.CultureInvariant)]
    private static partial Regex ShortcodeFolder();
}
