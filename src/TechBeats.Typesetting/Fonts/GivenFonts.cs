using TechBeats.Model;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Font files that the user names. Nothing in them is trusted.</summary>
internal sealed class GivenFonts
{
    /// <summary>Every face costs about as much memory as its tables of characters and advances.</summary>
    private const int MaximumFacesInFile = 64;
    private const int MaximumFaces = 1000;

    private readonly List<Problem> problems = [];
    private readonly List<Face> faces = [];
    private readonly int firstIndex;

    private GivenFonts(int firstIndex) => this.firstIndex = firstIndex;

    public static (FontLibrary Library, IReadOnlyList<Problem> Problems) Add(FontLibrary library, IEnumerable<string> filesOrFolders)
    {
        var given = new GivenFonts(library.Faces.Count);
        foreach (var path in filesOrFolders.SelectMany(given.FilesOf).Distinct(StringComparer.Ordinal))
        {
            given.TryUse(path, "font file", () => given.AddFaces(path));
        }

        var families = given
            .faces.GroupBy(face => face.FamilyName, StringComparer.Ordinal)
            .Select(family => new FontFamily(
                null,
                FamilyKind.Given,
                [.. family.Select(face => new StyledFace(face, face.Weight, face.IsItalic))]
            ))
            .ToList();
        return (new FontLibrary([.. library.Families, .. families]), given.problems);
    }

    /// <summary>Adds the faces of the file, each read as far as tells whether it can be used: all of them, or none.</summary>
    private void AddFaces(string path)
    {
        var data = FontSource.Find(path).Map();
        var count = FontFile.CountFonts(data);
        if (count > MaximumFacesInFile)
        {
            throw new BadFontException($"has {count} fonts, more than the limit of {MaximumFacesInFile} in one collection");
        }

        if (faces.Count + count > MaximumFaces)
        {
            throw new BadFontException($"comes after the limit of {MaximumFaces} given fonts");
        }

        var read = new List<Face>();
        for (var i = 0; i < count; i++)
        {
            var face = new Face(firstIndex + faces.Count + i, () => data, i);
            _ = face.FamilyName;
            read.Add(face);
        }

        faces.AddRange(read);
    }

    private IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [Path.GetFullPath(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new UnusableRequestException(
                $"There is no font file or folder '{path}'",
                "give a .ttf, .otf or .ttc file, or a folder of them"
            );
        }

        var files = new List<string>();
        TryUse(path, "font folder", () => files.AddRange(FilesIn(path)));
        return files;
    }

    private IReadOnlyList<string> FilesIn(string folder)
    {
        var found = FontFolder.List(folder);
        if (found.Files.Count > MaximumFaces)
        {
            throw new BadFontException($"has {found.Files.Count} font files, more than the limit of {MaximumFaces}");
        }

        if (found.Files.Count == 0)
        {
            throw new BadFontException(found.Links.Count > 0
                ? "has only links in it, which are not followed"
                : "has no font in it: fonts are .ttf, .otf, .ttc and .otc files, and web fonts (.woff, .woff2) are not read");
        }

        if (found.Links is [var first, ..])
        {
            problems.Add(new Problem(
                ProblemSlugs.BadFont,
                Severity.Info,
                PlaceOf(folder),
                $"The font folder has links, which are not followed ({found.Links.Count}; the first is '{Path.GetFileName(first)}')",
                "give the font that a link leads to by its own name"));
        }

        return found.Files;
    }

    private void TryUse(string path, string kind, Action use)
    {
        try
        {
            use();
        }
        catch (BadFontException bad)
        {
            problems.Add(Unusable(path, kind, bad.Message));
        }
        catch (IOException unreadable)
        {
            problems.Add(Unusable(path, kind, $"can't be read ({unreadable.Message})"));
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(Unusable(path, kind, "can't be read: permission denied"));
        }
    }

    private static Problem Unusable(string path, string kind, string why) =>
        new(
        ProblemSlugs.BadFont,
        Severity.Warning,
        PlaceOf(path),
        $"The {kind} {why}",
        "it is left out; text that needs it is set in another font");

    private static Place PlaceOf(string path) =>
        new(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } name ? name : path);
}
