using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The metadata in the path of an issue.</summary>
/// <param name="Date">The day that its name holds, else its folders (<c>2023/10/11</c>); the first of a month when they hold no more than the month. Null without.</param>
/// <param name="Slug">The name without day, language and ending; of a page bundle (<c>slug/index.md</c>) the folder's.</param>
/// <param name="Stem">The file's own name without its ending.</param>
/// <param name="Language">The language that the path names (<c>index.ar.md</c>, <c>fr/post.md</c>), as BCP 47 has it; null without.</param>
internal sealed record FileNames(DateOnly? Date, string Slug, string Stem, string? Language)
{
    public static FileNames Parse(string path)
    {
        (var plain, var language) = PathLanguage.Split(path);
        var file = plain[(plain.LastIndexOf('/') + 1)..];
        var folder = plain[..(plain.Length - file.Length)].TrimEnd('/');
        var stem = WithoutEnding(file);
        var name =
            stem.Equals("index", StringComparison.OrdinalIgnoreCase) && folder.Length > 0 ? folder[(folder.LastIndexOf('/') + 1)..] : stem;
        return DateReader.FromFileName(name) is (var date, var slug)
            ? new FileNames(date, slug, stem, language)
            : new FileNames(DateReader.WithinFileName(name) ?? DateReader.OfFolders(folder), name, stem, language);
    }

    /// <summary>The slug as a title: dashes and underscores are spaces, the first letter is a capital.</summary>
    public string AsTitle()
    {
        var words = string.Join(' ', Slug.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? Stem : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string WithoutEnding(string file)
    {
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file[..dot] : file;
    }
}
