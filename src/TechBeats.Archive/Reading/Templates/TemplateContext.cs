using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>What the template tags of a file may name.</summary>
/// <param name="Path">Path of the file in the archive.</param>
/// <param name="FrontMatter">The file's front matter.</param>
/// <param name="Site">The site's includes and settings, or null without a site.</param>
/// <param name="FrontMatterText">The front matter as YAML or JSON, for loops over its lists, or null.</param>
internal sealed record TemplateContext(string Path, FrontMatter FrontMatter, SiteTemplates? Site = null, string? FrontMatterText = null)
{
    private DataValue? page;

    /// <summary>The data of a name such as <c>site.data.links</c> or <c>page.links</c>, or null if there is none.</summary>
    /// <param name="names">The parts of the name.</param>
    public DataValue? Find(string[] names) => names switch
    {
        ["site", "data", .. var rest] => Site?.FindData(rest, Path),
        ["site", .. var rest] => Walk(Site?.SettingsData, rest),
        ["page", .. var rest] when FrontMatterText is not null =>
            Walk(page ??= DataFile.Read(FrontMatterText, ".yml") ?? DataValue.Nothing, rest),
        [not ("include" or "forloop"), ..] => Site?.FindData(names, Path),
        _ => null,
    };

    private static DataValue? Walk(DataValue? from, IEnumerable<string> names) =>
        names.Aggregate(from, (value, name) => value?.Find(name));
}
