using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Toml;

namespace TechBeats.Sources.Sites;

/// <summary>What the site that an archive was published on says of itself, in its generator's settings (Jekyll, Hugo, Zola, MkDocs). Null where it says nothing.</summary>
/// <param name="Title">The newsletter's title.</param>
/// <param name="Description">One line about it.</param>
/// <param name="Author">Who writes it.</param>
/// <param name="Address">Its address on the web.</param>
/// <param name="License">Its license.</param>
public sealed record SiteSettings(string? Title, string? Description, string? Author, string? Address, string? License)
{
    /// <summary>BCP 47 tag of its texts, where they don't name another; null when it says nothing. Many a site never changed what its theme came with.</summary>
    public string? Language { get; init; }

    /// <summary>Patterns by which it makes the paths of its pages, for a folder of texts or (null) for all.</summary>
    public IReadOnlyList<(string? Section, string Pattern)> Permalinks { get; init; } = [];

    /// <summary>Why the settings could not be read; null when they could, or there are none.</summary>
    public Problem? Problem { get; init; }

    private static readonly SiteSettings Nothing = new(null, null, null, null, null);

    private const long MostBytes = 256 * 1024;

    private const int LongestValue = 300;

    private static readonly string[] FileNames =
    [
        "_config.yml",
        "_config.yaml",
        "hugo.toml",
        "hugo.yaml",
        "hugo.yml",
        "config.toml",
        "config.yaml",
        "config.yml",
        "zola.toml",
        "mkdocs.yml",
    ];

    /// <summary>Reads the settings at the top of an archive.</summary>
    public static SiteSettings Read(IFileTree tree)
    {
        if (tree is ISiteTree described)
        {
            return described.Site;
        }

        var names = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var settings = FileNames.FirstOrDefault(names.Contains) is { } file
            ? Read(tree, file, text =>
                file.EndsWith(".toml", StringComparison.Ordinal) ? OfToml(text, file) : Of(TopLevel(text.TrimStart('\uFEFF').Split('\n')))
            )
            : Nothing;
        return settings.Address is null && SiteLayout.HostFiles.FirstOrDefault(names.Contains) is { } host
            ? settings with
            {
                Address = Read(tree, host, text => Nothing with { Address = WebAddress("https://" + text.Trim() + "/") }).Address,
            }
            : settings;
    }

    private static SiteSettings Read(IFileTree tree, string name, Func<string, SiteSettings> read)
    {
        try
        {
            return read(Encoding.UTF8.GetString(tree.Read(name, MostBytes)));
        }
        catch (IOException)
        {
            return Nothing with { Problem = Unreadable(name) };
        }
        catch (UnauthorizedAccessException)
        {
            return Nothing with { Problem = Unreadable(name) };
        }
    }

    /// <summary>Settings in TOML: all that stands in its tables by <c>table.key</c>.</summary>
    private static SiteSettings OfToml(string text, string name)
    {
        if (text.Length > TomlText.MaximumLength)
        {
            return Nothing with
            {
                Problem = new Problem(
                    ProblemSlugs.TooLarge,
                    Severity.Warning,
                    new Place(name),
                    "The site's settings are too long; they were not read"
                ),
            };
        }

        var toml = TomlText.Read(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in toml.Pairs.Where(pair => !pair.IsList))
        {
            values.TryAdd(pair.Key, pair.Texts[0]);
        }

        return Of(values) with
        {
            Problem = toml.Slip is { } slip
                ? new Problem(
                    ProblemSlugs.BadSettings,
                    Severity.Info,
                    new Place(name, slip.Line),
                    $"The site's settings are no valid TOML: {slip.Reason}",
                    "The other lines were read"
                )
                : null,
        };
    }

    private static SiteSettings Of(Dictionary<string, string> values) =>
        new(
            Value(values, "title", "site_name"),
            Value(values, "description", "site_description", "tagline"),
            Value(values, "author", "author.name", "site_author", "params.author", "params.author.name"),
            WebAddress(Value(values, "url", "baseurl", "base_url", "site_url")),
            Value(values, "license", "licence"))
        {
            Language = Value(
                values,
                "lang",
                "language",
                "locale",
                "languageCode",
                "defaultContentLanguage",
                "default_language",
                "theme.language"
            )
                ?.Replace('_', '-'),
            Permalinks =
            [
                .. values
                    .Where(pair => IsPermalink(pair.Key))
                    .Select(pair => (SectionOf(pair.Key), pair.Value))
                    .OrderBy(pair => pair.Item1, StringComparer.Ordinal),
            ],
        };

    private static bool IsPermalink(string key) =>
        key.Equals("permalink", StringComparison.OrdinalIgnoreCase) || key.StartsWith("permalinks.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder that a pattern is for: <c>permalinks.posts</c> and <c>permalinks.page.posts</c>.</summary>
    private static string? SectionOf(string key) => key.LastIndexOf('.') is > 0 and var point ? key[(point + 1)..] : null;

    private static Problem Unreadable(string name) =>
        new(
            ProblemSlugs.UnreadableFile,
            Severity.Warning,
            new Place(name),
            "The site's settings can't be read",
            "Check that the file is yours to read"
        );

    private static string? Value(Dictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && value.Length is > 0 and <= LongestValue)
            {
                return value;
            }
        }

        return null;
    }

    private static string? WebAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.Host is not ("localhost" or "example.com" or "example.org")
            ? value
            : null;

    /// <summary>
    /// Plain values at the top of a YAML file, and one level below by <c>parent.key</c>. No more of the language is needed,
    /// and a line reader can't be led astray by what a whole parser would have to be guarded from.
    /// </summary>
    private static Dictionary<string, string> TopLevel(string[] lines)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parent = "";
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd();
            var at = line.IndexOf(':', StringComparison.Ordinal);
            var isInner = line.Length > 0 && char.IsWhiteSpace(line[0]);
            if (at <= 0 || line.TrimStart().StartsWith('#') || (isInner && parent.Length == 0))
            {
                continue;
            }

            var key = line[..at].Trim();
            var value = line[(at + 1)..].Trim();
            if (!isInner)
            {
                parent = value.Length == 0 ? key + "." : "";
            }

            if (value is ">" or ">-" or "|" or "|-" or ">+" or "|+")
            {
                var folded = lines
                    .Skip(index + 1)
                    .TakeWhile(next => next.Trim().Length > 0 && char.IsWhiteSpace(next[0]))
                    .Select(next => next.Trim());
                value = string.Join(' ', folded);
            }

            if (value.Length > 0)
            {
                values.TryAdd((isInner ? parent : "") + key, Plain(value));
            }
        }

        return values;
    }

    private static string Plain(string value)
    {
        if (value[0] is '"' or '\'')
        {
            var end = value.IndexOf(value[0], 1);
            return end > 0 ? value[1..end] : value;
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return value[0] is '[' or '{' or '&' or '*' ? "" : (comment >= 0 ? value[..comment] : value).Trim();
    }
}
