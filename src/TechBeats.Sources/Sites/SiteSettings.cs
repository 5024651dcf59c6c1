using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Toml;

namespace TechBeats.Sources.Sites;

/// <summary>
/// Settings of the site that published an archive, from its generator's configuration (Jekyll, Hugo, Zola, MkDocs). Missing values are
/// null.
/// </summary>
/// <param name="Title">The newsletter's title.</param>
/// <param name="Description">One line about the newsletter.</param>
/// <param name="Author">The author.</param>
/// <param name="Address">The site's web address.</param>
/// <param name="License">The license.</param>
public sealed record SiteSettings(string? Title, string? Description, string? Author, string? Address, string? License)
{
    /// <summary>
    /// Default language of the texts as a BCP 47 tag, or null if not given. It is unreliable: many sites keep their theme's default.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Patterns of page paths, for one section or (null) for all.</summary>
    public IReadOnlyList<(string? Section, string Pattern)> Permalinks { get; init; } = [];

    /// <summary>The reason why the settings could not be read, or null.</summary>
    public Problem? Problem { get; init; }

    private static readonly SiteSettings Nothing = new(null, null, null, null, null);

    private const long MaximumBytes = 256 * 1024;

    private const int MaximumValueLength = 300;

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
                file.EndsWith(".toml", StringComparison.Ordinal)
                    ? ParseToml(text, file)
                    : FromValues(TopLevel(text.TrimStart('\uFEFF').Split('\n')))
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
            return read(Encoding.UTF8.GetString(tree.Read(name, MaximumBytes)));
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

    /// <summary>Parses TOML; keys in tables read <c>table.key</c>.</summary>
    private static SiteSettings ParseToml(string text, string name)
    {
        if (text.Length > TomlText.MaximumLength)
        {
            return Nothing with
            {
                Problem = new Problem(
                    ProblemSlugs.TooLarge,
                    Severity.Warning,
                    new Place(name),
                    "The site's settings are too long and were ignored"
                ),
            };
        }

        var toml = TomlText.Read(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in toml.Pairs.Where(pair => !pair.IsList))
        {
            values.TryAdd(pair.Key, pair.Texts[0]);
        }

        return FromValues(values) with
        {
            Problem = toml.Error is { } error
                ? new Problem(
                    ProblemSlugs.BadSettings,
                    Severity.Info,
                    new Place(name, error.Line),
                    $"The site's settings are not valid TOML: {error.Reason}",
                    "The other lines were read"
                )
                : null,
        };
    }

    private static SiteSettings FromValues(Dictionary<string, string> values) =>
        new(
            Value(values, "title", "site_name"),
            Value(values, "description", "site_description", "tagline"),
            Value(values, "author", "author.name", "site_author", "params.author", "params.author.name"),
            WebAddress(Value(values, "url", "baseurl", "base_url", "site_url")),
            LicenseOf(values))
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

    /// <summary>The license, or the copyright as plain text. A template, markup, and the flag of a theme are none.</summary>
    private static string? LicenseOf(Dictionary<string, string> values) =>
        new[] { "license", "licence", "license.name", "params.license", "params.licence", "copyright", "params.copyright" }
            .Select(name => Value(values, name))
            .FirstOrDefault(text => text is not null && !bool.TryParse(text, out _) && text.IndexOfAny(['<', '{', '[']) < 0);

    private static bool IsPermalink(string key) =>
        key.Equals("permalink", StringComparison.OrdinalIgnoreCase) || key.StartsWith("permalinks.", StringComparison.OrdinalIgnoreCase);

    /// <summary>The section of a pattern's key: <c>posts</c> in <c>permalinks.posts</c> and <c>permalinks.page.posts</c>.</summary>
    private static string? SectionOf(string key) => key.LastIndexOf('.') is > 0 and var point ? key[(point + 1)..] : null;

    private static Problem Unreadable(string name) =>
        new(
            ProblemSlugs.UnreadableFile,
            Severity.Warning,
            new Place(name),
            "The site's settings file can't be read",
            "Check that you have permission to read the file"
        );

    private static string? Value(Dictionary<string, string> values, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && value.Length is > 0 and <= MaximumValueLength)
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
    /// Plain values at the top level of a YAML file, and one level below as <c>parent.key</c>. A line reader suffices, and avoids the risks
    /// of a full YAML parser.
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
