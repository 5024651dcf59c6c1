using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Gives every heading a unique key and records the names that a link may use for it.</summary>
internal sealed class HeadingKeys(KeyAllocator keys) : BlockRewriter
{
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of the heading that a fragment names, or null if there is none.</summary>
    public string? KeyOf(string fragment) => names.GetValueOrDefault(fragment);

    /// <summary>The keys of headings by every name that a link may use.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    protected override Heading Change(Heading heading)
    {
        var words = PlainText.From(heading.Inlines);
        var slug = Slug.ForGitHub(heading.Key.Length > 0 ? heading.Key : words);
        var wanted = slug.Replace('_', '-').Trim('-');
        wanted = wanted.Length == 0 ? "section" : wanted;
        var key = keys.Allocate(wanted);
        var suffix = key[wanted.Length..];
        names.TryAdd(key, key);
        names.TryAdd(Slug.ForGitHub(words) + suffix, key);
        names.TryAdd(Slug.ForKramdown(words) + suffix, key);
        names.TryAdd(Slug.ForPythonMarkdown(words) + suffix.Replace('-', '_'), key);
        names.TryAdd(Slug.ForZola(words) + suffix, key);
        if (heading.Key.Length > 0)
        {
            names.TryAdd(heading.Key, key);
        }

        return heading with { Key = key };
    }
}
