using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>An archive that contains its site's settings, such as a feed.</summary>
internal interface ISiteTree : IFileTree
{
    /// <summary>The settings of the site that published the archive.</summary>
    SiteSettings Site { get; }
}
