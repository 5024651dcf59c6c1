using System.Text.RegularExpressions;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The metadata in the path of an issue.</summary>
/// <param name="Date">
/// The day in the file name, else in the folder names (<c>2023/10/11</c>), or null if there is none. A month gives its first day.
/// </param>
/// <param name="Slug">
/// The file name without day, language and extension. For a page bundle (<c>slug/index.md</c>) the folder's name.
/// </param>
/// <param name="Stem">The file name without its extension.</param>
/// <param name="Language">BCP 47 tag of the language in the path (<c>index.ar.md</c>, <c>fr/post.md</c>), or null if there is none.</param>
internal sealed partial record FileNames(DateOnly? Date, string Slug, string Stem, string? Language)
{
    public static FileNames Parse(string path)
    {
        (var plain, var language) = PathLanguage.Split(path);
        var file = plain[(plain.LastIndexOf('/') + 1)..];
        var folder = plain[..(plain.Length - file.Length)].TrimEnd('/');
        var stem = WithoutExtension(file);
        var isIndex = stem.Equals("index", StringComparison.OrdinalIgnoreCase) && folder.Length > 0;
        var name = NotionId().Replace(isIndex ? folder[(folder.LastIndexOf('/') + 1)..] : stem, "");
        var around = isIndex ? ArchivePath.FolderOf(folder) : folder;
        return (NameDates.FromFileName(name) ?? NameDates.FromPath(around, name)) is (var date, var slug)
            ? new FileNames(date, slug, stem, language)
            : new FileNames(NameDates.FindInFileName(name) ?? NameDates.FindInFolders(folder), name, stem, language);
    }

    /// <summary>
    /// True for a name that is no title: a long number or a hash that a program gave, or a day of the month. Words and the number of an
    /// issue are titles.
    /// </summary>
    public bool IsIdentifier => Slug.Length == 0 ? Stem.Length <= 2 : IsGivenByProgram;

    private bool IsGivenByProgram =>
        Slug.Length >= MinimumIdentifierLength
        && 2 * Slug.Count(char.IsAsciiDigit) >= Slug.Length
        && Slug.All(character => char.IsAsciiHexDigit(character) || character is '-' or '_')
        && NameDates.FindInFileName(Slug) is null;

    /// <summary>Minimum length of a name given by a program, in characters.</summary>
    private const int MinimumIdentifierLength = 5;

    /// <summary>The slug as a title. Dashes and underscores become spaces, the first letter a capital.</summary>
    public string AsTitle()
    {
        var words = string.Join(' ', Slug.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? Stem : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>True for the name of a page that Notion exported, which ends with an identifier.</summary>
    public static bool IsOfNotion(string path) => NotionId().IsMatch(WithoutExtension(ArchivePath.NameOf(path)));

    private static string WithoutExtension(string file)
    {
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file[..dot] : file;
    }

    [GeneratedRegex("""[ _-][0-9a-f]{32}$""", RegexOptions.CultureInvariant)]
    private static partial Regex NotionId();
}
