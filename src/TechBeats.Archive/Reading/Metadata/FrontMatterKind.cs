namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The syntax of front matter.</summary>
internal enum FrontMatterKind
{
    None,
    Yaml,
    Toml,
    Json,

    /// <summary>Lines at the top of a file without delimiters, up to the first blank line (Pelican, MultiMarkdown).</summary>
    Lines,

    /// <summary>Pandoc's title block: lines behind <c>%</c>.</summary>
    TitleBlock,
}
