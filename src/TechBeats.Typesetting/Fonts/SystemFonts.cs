using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Fonts that the system has for characters that no other face of the book has. Nothing is looked for before the first such
/// character. A face's number follows from the table of names alone, whatever was asked first. Safe to use from many threads.
/// </summary>
/// <param name="folders">Folders to look in, and in the folders in them; the first that has a file wins.</param>
/// <param name="firstIndex">Number of the first face.</param>
internal sealed class SystemFonts(IReadOnlyList<string> folders, int firstIndex)
{
    /// <summary>A collection has one font for each of the East Asian languages and widths; more than this is no system's font.</summary>
    private const int MostInFile = 32;

    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc"];

    private readonly Lazy<Dictionary<string, IReadOnlyList<StyledFace>>> found = new(() => FacesIn(folders, firstIndex));

    /// <summary>The face for a cluster that no other has, by script, language, weight and slope; null when the system has none.</summary>
    public Face? Find(ReadOnlySpan<char> cluster, TextStyle style)
    {
        var script = Scripts.Of(CodePoints.At(cluster, 0, out _));
        StyledFace? best = null;
        foreach (var name in EastAsianForms.InsteadOf(script, style.Language) is { } asked ? SystemFontNames.Of(asked) : SystemFontNames.Of(script))
        {
            foreach (var face in found.Value.GetValueOrDefault(name) ?? [])
            {
                if (face.Face.Covers(cluster) && (best is not { } other || IsBetter(face, other, script, style)))
                {
                    best = face;
                }
            }
        }

        return best?.Face;
    }

    /// <summary>Better by family first, which is told by the order of names; within one by weight and slope.</summary>
    private static bool IsBetter(StyledFace face, StyledFace than, Script script, TextStyle style)
    {
        var (fits, thanFits) = (EastAsianForms.Fits(face.Face.FamilyName, script, style.Language), EastAsianForms.Fits(than.Face.FamilyName, script, style.Language));
        return fits != thanFits
            ? fits
            : face.Face.FamilyName == than.Face.FamilyName && Distance(face, style) < Distance(than, style);
    }

    private static int Distance(StyledFace face, TextStyle style) =>
        Math.Abs((int)face.Weight - (int)style.Weight) + (face.IsItalic == style.IsItalic ? 0 : 1000);

    private static Dictionary<string, IReadOnlyList<StyledFace>> FacesIn(IReadOnlyList<string> folders, int firstIndex)
    {
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in SystemFontNames.All)
        {
            number.TryAdd(name, number.Count);
        }

        var faces = new Dictionary<string, IReadOnlyList<StyledFace>>(StringComparer.Ordinal);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 };
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal)))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (number.TryGetValue(name, out var at) && !faces.ContainsKey(name) && Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
                && Read(path, firstIndex + (at * MostInFile)) is { Count: > 0 } read)
            {
                faces.Add(name, read);
            }
        }

        return faces;
    }

    /// <summary>The faces of the file; none when it is no usable font, for nobody asked for it by name.</summary>
    private static List<StyledFace> Read(string path, int index)
    {
        FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var faces = new List<StyledFace>();
        try
        {
            var count = Math.Min(FontFile.CountFonts(Open), MostInFile);
            for (var i = 0; i < count; i++)
            {
                var face = new Face(index + i, Open, i);
                _ = face.FamilyName;
                faces.Add(new StyledFace(face, face.Weight, face.IsItalic));
            }
        }
        catch (Exception unusable) when (unusable is BadFontException or IOException or UnauthorizedAccessException)
        {
            faces.Clear();
        }

        return faces;
    }
}
