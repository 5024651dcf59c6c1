using TechBeats.Model;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Every face that a book may use, in one fixed order. Safe to use from many threads.</summary>
public sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> BundledLibrary = new(BundledFaces.CreateLibrary);

    private readonly FontFamily[] families;
    private readonly FallbackOrder fallback;
    private readonly SystemFonts? system;

    /// <param name="families">The families, in the order of fallback; their faces' indices are their places in all.</param>
    /// <param name="system">Fonts of the system, for what no family has; null for none.</param>
    internal FontLibrary(IReadOnlyList<FontFamily> families, SystemFonts? system = null)
    {
        this.system = system;
        this.families = [.. families];
        Faces = [.. families.SelectMany(family => family.Faces).Select(styled => styled.Face)];
        fallback = new FallbackOrder(this.families);
    }

    /// <summary>All faces but those of the system, by <see cref="Face.Index"/>.</summary>
    public IReadOnlyList<Face> Faces { get; }

    /// <summary>
    /// What came to light while the fonts were used: files of the system that can't be, and faces with glyphs beyond every
    /// limit. Complete when the book is written; the same whatever was asked first.
    /// </summary>
    public IReadOnlyList<Problem> ProblemsInUse =>
        [.. system?.Problems ?? [], .. Faces.Concat(system?.Faces ?? []).Where(face => face.RefusedGlyphCount > 0).Select(ProblemOf)];

    internal IReadOnlyList<FontFamily> Families => families;

    /// <summary>The faces inside the program. Faces are parsed when first asked for.</summary>
    public static FontLibrary Bundled() => BundledLibrary.Value;

    /// <summary>
    /// The library with further faces after its own, for fallback: in the order given, those of a folder (and the folders
    /// in it) by ordinal order of their paths. A file that is no usable font is left out with a problem.
    /// </summary>
    /// <exception cref="UnusableRequestException">There is no such file or folder.</exception>
    public (FontLibrary Library, IReadOnlyList<Problem> Problems) With(IEnumerable<string> filesOrFolders) =>
        GivenFonts.Add(this, filesOrFolders);

    /// <summary>
    /// The library with the system's fonts after all others, for characters that nothing else has: those in a table of
    /// known names (<see cref="SystemFontNames"/>), looked for in the folders when first needed.
    /// </summary>
    /// <param name="folders">Folders of fonts, the first asked first; those that aren't there are passed over.</param>
    public FontLibrary WithSystemFonts(IReadOnlyList<string> folders) => new(families, new SystemFonts(folders, Faces.Count));

    /// <summary>The face of the role nearest in weight and slope.</summary>
    public Face Find(FontRole role, FontWeight weight, bool isItalic)
    {
        var family = Array.Find(families, family => family.Role == role)
            ?? Array.Find(families, family => family.Role == FontRole.Text)
            ?? families[0];
        return family.Nearest(weight, isItalic);
    }

    /// <summary>
    /// The face for a grapheme cluster: that of the style, unless it lacks a glyph or the cluster is an emoji, then the first
    /// of the order of fallback (fonts/README.md); null when no face has all of it.
    /// </summary>
    public Face? FaceFor(ReadOnlySpan<char> cluster, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        if (!EmojiSequences.IsEmoji(cluster))
        {
            var face = Find(style.Role, style.Weight, style.IsItalic);
            if (face.Covers(cluster))
            {
                return face;
            }
        }

        return FallbackFor(cluster, style);
    }

    /// <summary>The face for a grapheme cluster that the style's own face lacks, by the order of fallback; null when no face has all of it.</summary>
    public Face? FallbackFor(ReadOnlySpan<char> cluster, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return fallback.Find(cluster, style.Role, style.Weight, style.IsItalic) ?? system?.Find(cluster, style);
    }

    private static Problem ProblemOf(Face face) => new(
        ProblemSlugs.BadFont,
        Severity.Warning,
        null,
        $"The font {face.PostScriptName} has glyphs that are damaged or larger than any real one ({face.RefusedGlyphCount} in this book)",
        "they are left empty, or without their colors; another font may have them");
}
