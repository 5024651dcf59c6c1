using TechBeats.Model;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Font files that the user names. Nothing in them is trusted.</summary>
internal static class GivenFonts
{
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    public static (FontLibrary Library, IReadOnlyList<Problem> Problems) Add(FontLibrary library, IEnumerable<string> filesOrFolders)
    {
        var problems = new List<Problem>();
        var faces = new List<Face>();
        var next = library.Faces.Count;
        foreach (var path in filesOrFolders.SelectMany(FilesOf).Distinct(StringComparer.Ordinal))
        {
            try
            {
                faces.AddRange(Read(path, next + faces.Count));
            }
            catch (BadFontException bad)
            {
                problems.Add(Unusable(path, bad.Message));
            }
            catch (IOException unreadable)
            {
                problems.Add(Unusable(path, $"can't be read ({unreadable.Message})"));
            }
            catch (UnauthorizedAccessException)
            {
                problems.Add(Unusable(path, "can't be read: permission denied"));
            }
        }

        var families = faces
            .GroupBy(face => face.FamilyName, StringComparer.Ordinal)
            .Select(family => new FontFamily(null, FamilyKind.Given, [.. family.Select(face => new StyledFace(face, face.Weight, face.IsItalic))]))
            .ToList();
        return (new FontLibrary([.. library.Families, .. families]), problems);
    }

    /// <summary>The faces of the file, read as far as tells whether they can be used.</summary>
    private static List<Face> Read(string path, int index)
    {
        FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var faces = new List<Face>();
        var count = FontFile.CountFonts(Open);
        for (var i = 0; i < count; i++)
        {
            var face = new Face(index + i, Open, i);
            _ = face.FamilyName;
            faces.Add(face);
        }

        return faces;
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [Path.GetFullPath(path)];
        }

        if (!Directory.Exists(path))
        {
            throw new UnusableRequestException($"There is no font file or folder '{path}'", "give a .ttf, .otf or .ttc file, or a folder of them");
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 };
        return Directory.EnumerateFiles(Path.GetFullPath(path), "*", options)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
    }

    private static Problem Unusable(string path, string why) =>
        new(ProblemSlugs.BadFont, Severity.Warning, new Place(Path.GetFileName(path)), $"The font file {why}", "it is left out; text that needs it is set in another font");
}
