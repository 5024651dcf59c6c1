using TechBeats.Model;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Loads font files that the user names. Their contents are untrusted.</summary>
internal sealed class UserFonts
{
    /// <summary>
    /// Maximum number of fonts in one collection. Each face occupies about as much memory as its cmap and hmtx tables, and the faces of a
    /// collection may share the bytes of one small file.
    /// </summary>
    private const int MaximumFacesInFile = 64;

    /// <summary>Maximum number of user fonts, and of font files in one folder. It limits memory, too.</summary>
    private const int MaximumFaces = 1000;

    private readonly List<Problem> problems = [];
    private readonly List<Face> faces = [];
    private readonly int firstIndex;

    private UserFonts(int firstIndex) => this.firstIndex = firstIndex;

    public static (FontLibrary Library, IReadOnlyList<Problem> Problems) Add(FontLibrary library, IEnumerable<string> filesOrFolders)
    {
        var fonts = new UserFonts(library.Faces.Count);
        foreach (var path in filesOrFolders.SelectMany(fonts.FilesOf).Distinct(StringComparer.Ordinal))
        {
            fonts.TryLoad(path, "font file", () => fonts.AddFaces(path));
        }

        var families = fonts
            .faces.GroupBy(face => face.FamilyName, StringComparer.Ordinal)
            .Select(family => new FontFamily(
                null,
                FamilyKind.User,
                [.. family.Select(face => new StyledFace(face, face.Weight, face.IsItalic))]
            ))
            .ToList();
        return (new FontLibrary([.. library.Families, .. families]), fonts.problems);
    }

    /// <summary>Adds all faces of the file, or none if one is unusable.</summary>
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
            throw new BadFontException($"exceeds the limit of {MaximumFaces} user fonts");
        }

        var read = new List<Face>();
        for (var i = 0; i < count; i++)
        {
            var face = new Face(firstIndex + faces.Count + i, () => data, i);
            // A face is read on first use. This reads it now, so that a damaged file is skipped here.
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
                "Name a .ttf, .otf or .ttc file, or a folder with such files"
            );
        }

        var files = new List<string>();
        TryLoad(path, "font folder", () => files.AddRange(FilesIn(path)));
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
                ? "contains only links, which are not followed"
                : "contains no font: supported are .ttf, .otf, .ttc and .otc files, but not web fonts (.woff, .woff2)");
        }

        if (found.Links is [var first, ..])
        {
            problems.Add(new Problem(
                ProblemSlugs.BadFont,
                Severity.Info,
                PlaceOf(folder),
                $"The font folder has links, which are not followed ({found.Links.Count}; the first is '{Path.GetFileName(first)}')",
                "Name the target of the link instead"));
        }

        return found.Files;
    }

    private void TryLoad(string path, string kind, Action load)
    {
        try
        {
            load();
        }
        catch (BadFontException bad)
        {
            problems.Add(CreateProblem(path, kind, bad.Message));
        }
        catch (IOException unreadable)
        {
            problems.Add(CreateProblem(path, kind, $"can't be read ({unreadable.Message})"));
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(CreateProblem(path, kind, "can't be read: permission denied"));
        }
    }

    private static Problem CreateProblem(string path, string kind, string why) =>
        new(
            ProblemSlugs.BadFont,
            Severity.Warning,
            PlaceOf(path),
            $"The {kind} {why}",
            "It is skipped; text that needs it uses another font");

    private static Place PlaceOf(string path) =>
        new(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } name ? name : path);
}
