namespace TechBeats.Archive.Typography;

/// <summary>Where straight quotes, double hyphens and three dots become typographic quotes, dashes and ellipses.</summary>
public enum TypographyRule
{
    /// <summary>In Markdown, as the site's generator prints them. A generator that is not known counts as one that does.</summary>
    Site,

    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In Markdown and HTML, whatever the generator does.</summary>
    Full,
}
