namespace TechBeats.Archive.Parsing.Metadata;

/// <summary>What the path of an issue says about it.</summary>
/// <param name="Date">The day with which its name begins; null without.</param>
/// <param name="Slug">The name without day and ending; of a page bundle (<c>slug/index.md</c>) the folder's.</param>
/// <param name="Stem">The file's own name without its ending.</param>
internal sealed record FileNames(DateOnly? Date, string Slug, string Stem)
{
    public static FileNames Of(string path)
    {
        string file = path[(path.LastIndexOf('/') + 1)..];
        string stem = WithoutEnding(file);
        string name = stem;
        if (stem.Equals("index", StringComparison.OrdinalIgnoreCase) && path.Length > file.Length)
        {
            string folder = path[..(path.Length - file.Length - 1)];
            name = folder[(folder.LastIndexOf('/') + 1)..];
        }

        return DateReader.FromFileName(name) is (var date, var slug) ? new FileNames(date, slug, stem) : new FileNames(null, name, stem);
    }

    /// <summary>The slug as a title: dashes and underscores are spaces, the first letter is a capital.</summary>
    public string AsTitle()
    {
        string words = string.Join(' ', Slug.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? Stem : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string WithoutEnding(string file)
    {
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file[..dot] : file;
    }
}
