using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>A site of Docusaurus: its posts lie in folders of a blog, its other texts are documentation.</summary>
internal sealed class DocusaurusSite
{
    private static readonly string[] Settings =
    [
        "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs",
    ];

    private readonly string root;

    private DocusaurusSite(string root) => this.root = root;

    /// <summary>The site, or null if the archive is none or has no blog.</summary>
    public static DocusaurusSite? Find(IReadOnlyList<TreeFile> files)
    {
        if (files.Select(file => file.Path).FirstOrDefault(path => Settings.Contains(ArchivePath.NameOf(path))) is not { } settings)
        {
            return null;
        }

        var site = new DocusaurusSite(ArchivePath.FolderOf(settings));
        return files.Any(file => TextFiles.IsText(file.Path) && site.WhyNot(file.Path) is null) ? site : null;
    }

    /// <summary>The reason why a text is no post of the site, or null if it may be one.</summary>
    public string? WhyNot(string path)
    {
        var inner = root.Length == 0 ? path : path.StartsWith(root + "/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : "";
        var isBlog = inner.Split('/') is [var first, _, ..]
            && (first.Contains("blog", StringComparison.OrdinalIgnoreCase)
                || first is "news" or "newsletter" or "changelog"
                || inner.Contains("/docusaurus-plugin-content-blog", StringComparison.Ordinal));
        return !isBlog ? "not below blog" : ArchivePath.NameOf(path).StartsWith('_') ? "an include" : null;
    }
}
