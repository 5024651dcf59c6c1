using System.Collections.Concurrent;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// The files that template tags of an archive may include, the settings that they may print, and the metadata beside issues. Thread-safe.
/// </summary>
/// <param name="tree">The archive. Its paths can't leave it.</param>
internal sealed class SiteTemplates(IFileTree tree)
{
    /// <summary>Maximum length of an included file, in bytes.</summary>
    private const int MaximumIncludeBytes = 256 * 1024;

    private const int MaximumPathDepth = 32;

    private static readonly string[] Extensions = ["", ".html", ".md", ".liquid", ".markdown"];

    private readonly ConcurrentDictionary<string, string?> texts = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> paths = new(() => tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
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

    /// <summary>The front matter in the file of Nikola beside an issue (<c>post.meta</c> for <c>post.md</c>), or null if there is none.</summary>
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
                return texts.GetOrAdd(path + extension, Read);
            }
        }

        return null;
    }

    private string? Read(string path)
    {
        try
        {
            return FrontMatterSplit.Split(TextRepairs.Apply(tree.Read(path, MaximumIncludeBytes), new ProblemLog(path))).Body;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
