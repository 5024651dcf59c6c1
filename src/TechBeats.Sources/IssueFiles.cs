using TechBeats.Model;
using TechBeats.Sources.Exports;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources;

/// <summary>The files of an archive that may be issues, told by their paths alone; what they hold decides later.</summary>
/// <param name="Found">Candidates, ordered by path.</param>
/// <param name="Skipped">Texts that are no issues, with the reason.</param>
/// <param name="Problems">The same as problems, for whoever looks for a missing issue.</param>
public sealed record IssueFiles(IReadOnlyList<TreeFile> Found, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>Forms of text that people write posts in and that are not read.</summary>
    private static readonly HashSet<string> UnreadEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".mdx",
        ".rst",
        ".adoc",
        ".asciidoc",
        ".org",
        ".textile",
        ".ipynb",
        ".docx",
    };

    /// <summary>File names without their endings that belong to a repository or a site and not to a newsletter.</summary>
    private static readonly HashSet<string> PageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "404",
        "_index",
        "about",
        "archive",
        "archives",
        "authors",
        "changelog",
        "code_of_conduct",
        "contact",
        "contributing",
        "imprint",
        "impressum",
        "license",
        "licence",
        "search",
        "security",
        "summary",
        "tags",
    };

    /// <summary>Looks through a tree.</summary>
    /// <param name="tree">The archive.</param>
    /// <param name="exclude">Patterns of paths to leave out.</param>
    /// <param name="named">Folders, files and patterns that are the issues; null to look for them.</param>
    /// <param name="preface">A text that is no issue because it stands before them; null for none.</param>
    public static IssueFiles Find(IFileTree tree, IReadOnlyList<string> exclude, NamedPaths? named = null, string? preface = null)
    {
        var patterns = exclude.Select(pattern => new PathPattern(pattern)).ToArray();
        var texts = tree.Files.Where(file => TextFiles.IsText(file.Path) && file.Path != preface).ToArray();
        var isJekyll = texts.Any(file => SiteLayout.IsPost(file.Path));
        var isMedium = MediumExport.IsOne(texts);
        var hasContent = !isJekyll && texts.Any(file => SiteLayout.IsContent(file.Path));
        var folders = new TextFolders(texts);

        var files = new List<TreeFile>();
        var readmes = new List<TreeFile>();
        var skipped = new List<SkippedFile>();
        var problems = new List<Problem>();
        foreach (var file in texts)
        {
            var reason = named is { AreGiven: true }
                ? named.Cover(file.Path) is not { } covered
                    ? NotNamed
                    : covered == file.Path.Length
                        ? null
                        : WhyNotBelow(file.Path, covered, folders)
                : isMedium
                    ? MediumExport.WhyNot(file.Path) ?? WhyNot(file.Path, isJekyll, hasContent, folders)
                    : WhyNot(file.Path, isJekyll, hasContent, folders);
            if (patterns.Any(pattern => pattern.Matches(file.Path)))
            {
                skipped.Add(new SkippedFile(file.Path, "excluded"));
            }
            else if (reason is null)
            {
                files.Add(file);
            }
            else if (reason == Readme)
            {
                readmes.Add(file);
            }
            else
            {
                Skip(file, reason);
            }
        }

        // A repository whose README is the newsletter itself: the one at the top, if there is one.
        if (files.Count == 0)
        {
            files = [.. readmes.Where(file => !file.Path.Contains('/', StringComparison.Ordinal))];
            files = files.Count > 0 ? files : [.. readmes];
            readmes.RemoveAll(files.Contains);
        }

        foreach (var readme in readmes)
        {
            Skip(readme, Readme);
        }

        var issueFolders = files.Select(file => ArchivePath.FolderOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (
            var file in tree.Files.Where(file =>
                UnreadEndings.Contains(Path.GetExtension(file.Path))
                && (SiteLayout.IsPost(file.Path) || issueFolders.Contains(ArchivePath.FolderOf(file.Path)))
            )
        )
        {
            Skip(file, $"its form ({Path.GetExtension(file.Path).ToLowerInvariant()}) is not read", Severity.Warning);
        }

        foreach (var name in named?.Unmet(texts) ?? [])
        {
            problems.Add(
                new Problem(
                    ProblemSlugs.UnmatchedSetting,
                    Severity.Warning,
                    null,
                    $"The paths name {name}, but the archive has no text there"
                )
            );
        }

        return new IssueFiles(files, [.. skipped.OrderBy(file => file.Path, StringComparer.Ordinal)], problems);

        void Skip(TreeFile file, string reason, Severity severity = Severity.Info)
        {
            skipped.Add(new SkippedFile(file.Path, reason));
            problems.Add(new Problem(
                reason == Draft ? ProblemSlugs.SkippedDraft : ProblemSlugs.SkippedNotAPost,
                severity,
                new Place(file.Path),
                $"Left out: {reason}"));
        }
    }

    private const string Draft = "a draft";

    private const string Template = "a template";

    private const string Readme = "it describes the folder";

    private const string SitePart = "a part of the site";

    private const string SitePage = "a page of the site";

    private const string SectionPage = "the page of a section";

    private const string NotNamed = "not among the paths that were named";

    private static string? WhyNot(string path, bool isJekyll, bool hasContent, TextFolders folders)
    {
        if (SiteLayout.IsDraft(path))
        {
            return Draft;
        }

        if (isJekyll)
        {
            return !SiteLayout.IsPost(path) ? "not below _posts" : TextFiles.IsTemplate(path) ? Template : null;
        }

        var reason = WhyNotBelow(path, 0, folders);
        return !hasContent || (reason is not null && reason != SitePage) ? reason
            : !SiteLayout.IsContent(path) ? "not below content"
            : SiteLayout.IsContentPage(path) ? SitePage
            : reason;
    }

    /// <summary>Why a text is no issue wherever it stands.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="known">Characters of the path whose folders hold issues, whatever they are called.</param>
    /// <param name="folders">All texts by folder.</param>
    private static string? WhyNotBelow(string path, int known, TextFolders folders)
    {
        var plain = PathLanguage.Split(path).Path;
        var name = Path.GetFileNameWithoutExtension(plain);
        var inner = path[Math.Min(known, path.LastIndexOf('/') + 1)..];
        if (SiteLayout.IsDraft(inner))
        {
            return Draft;
        }

        if (SiteLayout.IsMachinery(inner))
        {
            return SitePart;
        }

        if (TextFiles.IsTemplate(path))
        {
            return Template;
        }

        if (name.Equals("readme", StringComparison.OrdinalIgnoreCase))
        {
            return Readme;
        }

        if (name == "_index")
        {
            return SectionPage;
        }

        // An index with texts beside or below it, or at the top, is the page that lists them; alone in its folder it is a post with its pictures.
        if (name.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            return folders.IsListing(path) || PageNames.Contains(TextFolders.NameAround(path)) ? SitePage : null;
        }

        return PageNames.Contains(name) ? SitePage : null;
    }
}
