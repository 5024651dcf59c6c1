using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>What the template tags of a file may name.</summary>
/// <param name="Path">Path of the file in the archive.</param>
/// <param name="FrontMatter">The file's front matter.</param>
/// <param name="Site">The site's includes and settings, or null without a site.</param>
internal sealed record TemplateContext(string Path, FrontMatter FrontMatter, SiteTemplates? Site = null);
