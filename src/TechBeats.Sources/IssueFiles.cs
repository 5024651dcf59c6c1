using TechBeats.Model;
using TechBeats.Sources.Exports;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources;

/// <summary>The files of an archive that may be issues, selected by path. Their content decides later.</summary>
/// <param name="Found">Candidates, ordered by path.</param>
/// <param name="Skipped">Texts that are no issues, with the reason.</param>
/// <param name="Problems">One problem for each skipped file, for users who look for a missing issue.</param>
public sealed record IssueFiles(IReadOnlyList<TreeFile> Found, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>Extensions of text formats that are not supported.</summary>
    private static readonly HashSet<string> UnreadEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".rst",
        ".adoc",
        ".asciidoc",
        ".org",
        ".textile",
        ".ipynb",
        ".docx",
    };

    /// <summary>File names without extension of pages that are no issues.</summary>
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

    /// <summary>Selects the issue files of an archive.</summary>
    /// <param name="tree">The archive.</param>
    /// <param name="exclude">Patterns of paths to exclude.</param>
    /// <param name="named">The folders, files and patterns that contain the issues, or null to detect them.</param>
    /// <param name="preface">Path of the preface, which is no issue, or null for none.</param>
    public static IssueFiles Find(IFileTree tree, IReadOnlyList<string> exclude, NamedPaths? named = null, string? preface = null)
    {
        var patterns = exclude.Select(pattern => new PathPattern(pattern)).ToArray();
        var texts = tree.Files.Where(file => TextFiles.IsText(file.Path) && file.Path != preface).ToArray();
        var isJekyll = texts.Any(file => SiteLayout.IsPost(file.Path) && !SiteLayout.IsMachinery(file.Path));
        var isMedium = MediumExport.IsOne(texts);
        var hasContent = !isJekyll && texts.Any(file => SiteLayout.IsContent(file.Path));
        var folders = new TextFolders(texts);
        var dates = new TextDates(tree);
        var bundles = PostBundles.Find(texts, folders, dates);
        var docusaurus = DocusaurusSite.Find(tree.Files);

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
                        : WhyNotBelow(file.Path, covered, folders, bundles)
                : isMedium
                    ? MediumExport.WhyNot(file.Path) ?? WhyNot(file.Path, isJekyll, hasContent, folders, bundles)
                    : WhyNot(file.Path, isJekyll, hasContent, folders, bundles);
            if (patterns.Any(pattern => pattern.Matches(file.Path)))
            {
                skipped.Add(new SkippedFile(file.Path, "excluded"));
            }
            else if (reason != Draft && named is not { AreGiven: true } && SiteLayout.IsInclude(file.Path))
            {
                Skip(file, Include);
            }
            else if (bundles.FindPost(file.Path) is { } post && reason != Draft && named?.Cover(file.Path) != file.Path.Length)
            {
                Skip(file, $"{ResourceOf} {post}");
            }
            else if (reason is null && named is not { AreGiven: true } && docusaurus?.WhyNot(file.Path) is { } outside)
            {
                Skip(file, outside, isDated: IsDatedOutside(file));
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
                Skip(file, reason, isDated: reason is NotBelowPosts or NotBelowContent && IsDatedOutside(file));
            }
        }

        // In some repositories the README is the newsletter. A README at the top wins.
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
            Skip(file, $"files of type {Path.GetExtension(file.Path).ToLowerInvariant()} are not supported", isUnread: true);
        }

        foreach (var name in named?.Unmet(texts) ?? [])
        {
            problems.Add(
                new Problem(
                    ProblemSlugs.UnmatchedSetting,
                    Severity.Warning,
                    null,
                    $"The setting paths names {name}, but the archive has no Markdown or HTML file there"
                )
            );
        }

        return new IssueFiles(files, [.. skipped.OrderBy(file => file.Path, StringComparer.Ordinal)], problems);

        // Pages may have dates too, such as those of Hugo's archetypes.
        bool IsDatedOutside(TreeFile file) =>
            !TextFiles.IsHtml(file.Path)
            && !SiteLayout.IsMachinery(file.Path)
            && !ArchivePath.HasFolder(file.Path, SiteLayout.IsListing)
            && WhyNotBelow(file.Path, 0, folders, bundles) is null
            && dates.IsDated(file.Path);

        void Skip(TreeFile file, string reason, bool isDated = false, bool isUnread = false)
        {
            skipped.Add(new SkippedFile(file.Path, reason));
            problems.Add(new Problem(
                reason == Draft ? ProblemSlugs.SkippedDraft : ProblemSlugs.SkippedNotAPost,
                isDated || isUnread ? Severity.Warning : Severity.Info,
                new Place(file.Path),
                isDated ? $"Left out although it has a date: {reason}" : $"Left out: {reason}",
                isDated ? "If it is an issue, name its folder with the setting paths" : null));
        }
    }

    /// <summary>Begins the reason of a text that belongs to a post.</summary>
    public const string ResourceOf = "a resource of the post";

    private const string NotBelowPosts = "not below _posts";

    private const string NotBelowContent = "not below content";

    /// <summary>The reason of a file that other files include.</summary>
    public const string Include = "an include";

    /// <summary>The reason of a draft.</summary>
    public const string Draft = "a draft";

    private const string Template = "a template";

    /// <summary>The reason of a README.</summary>
    public const string Readme = "a README";

    private const string SitePart = "a part of the site";

    /// <summary>The reason of a page of the site.</summary>
    public const string SitePage = "a page of the site";

    /// <summary>The reason of the page of a section.</summary>
    public const string SectionPage = "the page of a section";

    private const string NotNamed = "not covered by the setting paths";

    private static string? WhyNot(string path, bool isJekyll, bool hasContent, TextFolders folders, PostBundles bundles)
    {
        if (SiteLayout.IsDraft(path))
        {
            return Draft;
        }

        if (isJekyll)
        {
            return !SiteLayout.IsPost(path) ? NotBelowPosts
                : TextFiles.IsTemplate(path) ? Template
                : Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase) ? Readme
                : null;
        }

        var reason = WhyNotBelow(path, 0, folders, bundles);
        return !hasContent || (reason is not null && reason != SitePage) ? reason
            : !SiteLayout.IsContent(path) ? NotBelowContent
            : SiteLayout.IsContentPage(path) ? SitePage
            : reason;
    }

    /// <summary>The reason why a text is no issue at any place in the tree, or null.</summary>
    /// <param name="path">The text's path.</param>
    /// <param name="known">Length of the path's prefix whose folders contain issues regardless of their names, in characters.</param>
    /// <param name="folders">All texts by folder.</param>
    /// <param name="bundles">The posts whose folders hold other texts too.</param>
    private static string? WhyNotBelow(string path, int known, TextFolders folders, PostBundles bundles)
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

        // An index at the top, or with texts beside or below it, lists those texts. An index alone in its folder, or with a date of its
        // own, is a post with its pictures.
        if (name.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            return (folders.IsListing(path) && !bundles.IsPost(path)) || PageNames.Contains(TextFolders.NameAround(path)) ? SitePage : null;
        }

        return PageNames.Contains(name) ? SitePage : null;
    }
}
