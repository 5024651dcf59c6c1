using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Sources.Files;
using TechBeats.Sources.Toml;

namespace TechBeats.Archive.Typography;

/// <summary>
/// The values of a generator's settings file, by key with the keys above it: <c>markup.goldmark.extensions</c>. Keys are case-insensitive.
/// A list has the texts of its items, and the keys of its mappings. A file that can't be read has no values.
/// </summary>
internal sealed class GeneratorSettings
{
    /// <summary>Maximum length of a settings file, in bytes. A longer file is ignored.</summary>
    private const int MaximumBytes = 256 * 1024;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of the file, or an empty text if the file can't be read.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Reads a file of YAML or TOML by its extension. Another file only has its <see cref="Source"/>.</summary>
    /// <param name="tree">The archive.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="prefix">Key above all values, with a dot, or an empty text.</param>
    public static GeneratorSettings Read(IFileTree tree, string path, string prefix = "")
    {
        var settings = new GeneratorSettings();
        byte[] bytes;
        try
        {
            bytes = tree.Read(path, MaximumBytes);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // SiteSettings reports files that can't be read.
            return settings;
        }

        settings.Source = TextDecoder.Decode(bytes, new ProblemLog(path)).ReplaceLineEndings("\n");
        switch (Path.GetExtension(path))
        {
            case ".toml" when settings.Source.Length <= TomlText.MaximumLength:
                foreach (var pair in TomlText.Read(settings.Source).Pairs)
                {
                    settings.TextsOf(prefix + pair.Key).AddRange(pair.Texts);
                }

                break;
            case ".yml" or ".yaml" or ".json" when YamlText.Read(bytes, path).Root is { } root:
                settings.Add(root, prefix.TrimEnd('.'));
                break;
        }

        return settings;
    }

    /// <summary>True if a key has a value.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>The first text of a key, or null if there is none.</summary>
    public string? Text(string key) => values.TryGetValue(key, out var texts) && texts.Count > 0 ? texts[0] : null;

    /// <summary>All texts of a key.</summary>
    public IReadOnlyList<string> Texts(string key) => values.TryGetValue(key, out var texts) ? texts : [];

    public bool IsTrue(string key) => Text(key)?.ToLowerInvariant() is "true" or "yes" or "on";

    public bool IsFalse(string key) => Text(key)?.ToLowerInvariant() is "false" or "no" or "off";

    private void Add(YamlValue value, string key)
    {
        switch (value)
        {
            case YamlScalar { Text: { } text }:
                TextsOf(key).Add(text);
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Add(item, key);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    if (key.Length > 0)
                    {
                        TextsOf(key).Add(entry.Key);
                    }

                    Add(entry.Value, key.Length > 0 ? $"{key}.{entry.Key}" : entry.Key);
                }

                break;
        }
    }

    private List<string> TextsOf(string key)
    {
        if (!values.TryGetValue(key, out var texts))
        {
            values.Add(key, texts = []);
        }

        return texts;
    }
}
