using TechBeats.Model;
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

    private readonly Lazy<Found> found = new(() => Look(folders, firstIndex));

    /// <summary>Files and folders that were looked into and can't be used; empty before the first search.</summary>
    public IReadOnlyList<Problem> Problems => found.IsValueCreated ? found.Value.Problems : [];

    /// <summary>The faces found, by number; empty before the first search.</summary>
    public IEnumerable<Face> Faces =>
        found.IsValueCreated
            ? found.Value.Faces.Values.SelectMany(faces => faces).Select(styled => styled.Face).OrderBy(face => face.Index)
            : [];

    /// <summary>The face for a cluster that no other has, by script, language, weight and slope; null when the system has none.</summary>
    public Face? Find(ReadOnlySpan<char> cluster, TextStyle style)
    {
        var script = Scripts.ScriptOf(CodePoints.At(cluster, 0, out _));
        StyledFace? best = null;
        var names = EastAsianForms.InsteadOf(script, style.Language) is { } asked ? SystemFontNames.Of(asked) : SystemFontNames.Of(script);
        if (script is Script.Common or Script.Inherited)
        {
            // Chinese and Japanese punctuation is shared with Yi, whose font is drawn for no other text.
            var sharing = Scripts.ExtensionsOf(CodePoints.At(cluster, 0, out _)).Where(of => of != Script.Yi);
            names = [.. names, .. sharing.SelectMany(SystemFontNames.Of)];
        }

        foreach (var name in names)
        {
            foreach (var face in found.Value.Faces.GetValueOrDefault(name) ?? [])
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
        var (fits, thanFits) = (
            EastAsianForms.Fits(face.Face.FamilyName, script, style.Language),
            EastAsianForms.Fits(than.Face.FamilyName, script, style.Language)
        );
        return fits != thanFits ? fits : face.Face.FamilyName == than.Face.FamilyName && Distance(face, style) < Distance(than, style);
    }

    private static int Distance(StyledFace face, TextStyle style) =>
        Math.Abs((int)face.Weight - (int)style.Weight) + (face.IsItalic == style.IsItalic ? 0 : 1000);

    private static Found Look(IReadOnlyList<string> folders, int firstIndex)
    {
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in SystemFontNames.All)
        {
            number.TryAdd(name, number.Count);
        }

        var found = new Found([], []);
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => FilesIn(folder, found.Problems)))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (number.TryGetValue(name, out var at) && !found.Faces.ContainsKey(name)
                && Read(path, firstIndex + (at * MostInFile), found.Problems) is { Count: > 0 } read)
            {
                found.Faces.Add(name, read);
            }
        }

        return found;
    }

    /// <summary>The font files of the folder. Systems link font files from elsewhere, so that links to files count.</summary>
    private static IEnumerable<string> FilesIn(string folder, List<Problem> problems)
    {
        try
        {
            var listed = FontFolder.List(folder);
            return listed.Files.Concat(listed.Links).Order(StringComparer.Ordinal);
        }
        catch (Exception unusable) when (unusable is BadFontException or IOException or UnauthorizedAccessException)
        {
            problems.Add(PassedOver(folder, "font folder", unusable));
            return [];
        }
    }

    /// <summary>The faces of the file; none when it is no usable font.</summary>
    private static List<StyledFace> Read(string path, int index, List<Problem> problems)
    {
        var faces = new List<StyledFace>();
        try
        {
            var data = FontSource.Find(path).Map();
            var count = Math.Min(FontFile.CountFonts(data), MostInFile);
            for (var i = 0; i < count; i++)
            {
                var face = new Face(index + i, () => data, i);
                _ = face.FamilyName;
                faces.Add(new StyledFace(face, face.Weight, face.IsItalic));
            }
        }
        catch (Exception unusable) when (unusable is BadFontException or IOException or UnauthorizedAccessException)
        {
            faces.Clear();
            problems.Add(PassedOver(path, "font file", unusable));
        }

        return faces;
    }

    // Nobody asked for the font by name: the report mentions it, and the book is whole.
    private static Problem PassedOver(string path, string kind, Exception why) => new(
        ProblemSlugs.BadFont,
        Severity.Info,
        new Place(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))),
        $"The system's {kind} {(why is BadFontException ? why.Message : $"can't be read ({why.Message})")}",
        "it is passed over; other fonts of the system are asked");

    /// <param name="Faces">The faces of each usable file, by the file's name without its ending.</param>
    /// <param name="Problems">Files and folders that can't be used, in the order of the search.</param>
    private sealed record Found(Dictionary<string, IReadOnlyList<StyledFace>> Faces, List<Problem> Problems);
}
