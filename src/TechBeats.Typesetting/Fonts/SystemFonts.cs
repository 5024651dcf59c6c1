using TechBeats.Model;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Finds system fonts for characters that no other face has. The folders are searched at the first such character. The index of a face
/// depends only on the table of names, not on the order of use. Safe to use from many threads.
/// </summary>
/// <param name="folders">Folders to search, with their subfolders. The first folder with a file wins.</param>
/// <param name="firstIndex">Index of the first face.</param>
internal sealed class SystemFonts(IReadOnlyList<string> folders, int firstIndex)
{
    /// <summary>
    /// Maximum number of fonts to read from a file. A real collection has one font for each East Asian language and width.
    /// </summary>
    private const int MaximumFontsInFile = 32;

    private readonly Lazy<SearchResult> result = new(() => Search(folders, firstIndex));

    /// <summary>Unusable files and folders. Empty before the first search.</summary>
    public IReadOnlyList<Problem> Problems => result.IsValueCreated ? result.Value.Problems : [];

    /// <summary>The found faces by index. Empty before the first search.</summary>
    public IEnumerable<Face> Faces =>
        result.IsValueCreated
            ? result.Value.Faces.Values.SelectMany(faces => faces).Select(styled => styled.Face).OrderBy(face => face.Index)
            : [];

    /// <summary>Returns the best face for the cluster by script, language, weight and slope, or null if the system has none.</summary>
    public Face? Find(ReadOnlySpan<char> cluster, TextStyle style)
    {
        var script = Scripts.ScriptOf(CodePoints.At(cluster, 0, out _));
        StyledFace? best = null;
        var names = SystemFontNames.ListFor(EastAsianForms.PreferredScript(script, style.Language) ?? script);
        if (script is Script.Common or Script.Inherited)
        {
            // Yi shares punctuation with Chinese and Japanese, but a font for Yi suits no other text.
            var sharing = Scripts.ExtensionsOf(CodePoints.At(cluster, 0, out _)).Where(shared => shared != Script.Yi);
            names = [.. names, .. sharing.SelectMany(SystemFontNames.ListFor)];
        }

        foreach (var name in names)
        {
            foreach (var face in result.Value.Faces.GetValueOrDefault(name) ?? [])
            {
                if (face.Face.Covers(cluster) && (best is not { } other || IsBetter(face, other, script, style)))
                {
                    best = face;
                }
            }
        }

        return best?.Face;
    }

    /// <summary>Compares families first, which the order of names ranks. Within a family, compares weight and slope.</summary>
    private static bool IsBetter(StyledFace candidate, StyledFace current, Script script, TextStyle style)
    {
        var (candidateFits, currentFits) = (
            EastAsianForms.Suits(candidate.Face.FamilyName, script, style.Language),
            EastAsianForms.Suits(current.Face.FamilyName, script, style.Language)
        );
        return candidateFits != currentFits
            ? candidateFits
            : candidate.Face.FamilyName == current.Face.FamilyName && Distance(candidate, style) < Distance(current, style);
    }

    private static int Distance(StyledFace face, TextStyle style) =>
        Math.Abs((int)face.Weight - (int)style.Weight) + (face.IsItalic == style.IsItalic ? 0 : 1000);

    private static SearchResult Search(IReadOnlyList<string> folders, int firstIndex)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in SystemFontNames.All)
        {
            positions.TryAdd(name, positions.Count);
        }

        var result = new SearchResult([], []);
        foreach (var path in folders.Where(Directory.Exists).SelectMany(folder => FilesIn(folder, result.Problems)))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (positions.TryGetValue(name, out var position) && !result.Faces.ContainsKey(name)
                && Read(path, firstIndex + (position * MaximumFontsInFile), result.Problems) is { Count: > 0 } read)
            {
                result.Faces.Add(name, read);
            }
        }

        return result;
    }

    /// <summary>Lists the font files of the folder, links included, since systems link font files from other folders.</summary>
    private static IEnumerable<string> FilesIn(string folder, List<Problem> problems)
    {
        try
        {
            var listed = FontFolder.List(folder);
            return listed.Files.Concat(listed.Links).Order(StringComparer.Ordinal);
        }
        catch (Exception unusable) when (unusable is BadFontException or IOException or UnauthorizedAccessException)
        {
            problems.Add(CreateProblem(folder, "font folder", unusable));
            return [];
        }
    }

    /// <summary>Returns the faces of the file, or an empty list if it is no usable font.</summary>
    private static List<StyledFace> Read(string path, int index, List<Problem> problems)
    {
        var faces = new List<StyledFace>();
        try
        {
            var data = FontSource.Find(path).Map();
            var count = Math.Min(FontFile.CountFonts(data), MaximumFontsInFile);
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
            problems.Add(CreateProblem(path, "font file", unusable));
        }

        return faces;
    }

    // The user did not name this font, so the problem is only information.
    private static Problem CreateProblem(string path, string kind, Exception why) => new(
        ProblemSlugs.BadFont,
        Severity.Info,
        new Place(Path.GetFileName(Path.TrimEndingDirectorySeparator(path))),
        $"The system's {kind} {(why is BadFontException ? why.Message : $"can't be read ({why.Message})")}",
        "It is skipped; other system fonts are tried");

    /// <param name="Faces">The faces of each usable file, by file name without extension.</param>
    /// <param name="Problems">Unusable files and folders, in search order.</param>
    private sealed record SearchResult(Dictionary<string, IReadOnlyList<StyledFace>> Faces, List<Problem> Problems);
}
