using TechBeats.Model;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>All faces that a book may use, in a fixed order. Safe to use from many threads.</summary>
public sealed class FontLibrary
{
    private static readonly Lazy<FontLibrary> BundledLibrary = new(BundledFaces.CreateLibrary);

    private readonly FontFamily[] families;
    private readonly FallbackOrder fallback;
    private readonly SystemFonts? system;
    private readonly IReadOnlyDictionary<FontRole, FontFamily> roles;

    /// <param name="families">The families in fallback order. The index of each face is its position among all faces.</param>
    /// <param name="system">System fonts for characters that no family has, or null for none.</param>
    /// <param name="roles">Families that take a role instead of the family made for it, or null for none.</param>
    internal FontLibrary(
        IReadOnlyList<FontFamily> families,
        SystemFonts? system = null,
        IReadOnlyDictionary<FontRole, FontFamily>? roles = null)
    {
        this.system = system;
        this.roles = roles ?? new Dictionary<FontRole, FontFamily>();
        this.families = [.. families];
        Faces = [.. families.SelectMany(family => family.Faces).Select(styled => styled.Face)];
        fallback = new FallbackOrder(this.families);
    }

    /// <summary>All faces except system fonts, by <see cref="Face.Index"/>.</summary>
    public IReadOnlyList<Face> Faces { get; }

    /// <summary>
    /// Problems found during use: unusable system font files, and fonts with glyphs that are damaged or exceed the limits. The list is
    /// complete after the book is written, and it does not depend on the order of use.
    /// </summary>
    public IReadOnlyList<Problem> ProblemsInUse =>
        [.. system?.Problems ?? [], .. Faces.Concat(system?.Faces ?? []).Where(face => face.RefusedGlyphCount > 0).Select(ProblemOf)];

    internal IReadOnlyList<FontFamily> Families => families;

    /// <summary>Returns the library of bundled faces. Each face is parsed on first use.</summary>
    public static FontLibrary Bundled() => BundledLibrary.Value;

    /// <summary>
    /// Returns the library with additional fallback fonts in the given order, and the problems with them. Files of a folder and its
    /// subfolders follow the ordinal order of their paths. A file that is no usable font is skipped with a problem.
    /// </summary>
    /// <exception cref="UnusableRequestException">A file or folder does not exist.</exception>
    public (FontLibrary Library, IReadOnlyList<Problem> Problems) WithUserFonts(IEnumerable<string> filesOrFolders) =>
        UserFonts.Add(this, filesOrFolders);

    /// <summary>
    /// Returns the library with system fonts as the last fallback. Only fonts with known names are used (<see cref="SystemFontNames"/>).
    /// The folders are searched on first need.
    /// </summary>
    /// <param name="folders">Font folders in order of preference. Missing folders are skipped.</param>
    public FontLibrary WithSystemFonts(IReadOnlyList<string> folders) => new(families, new SystemFonts(folders, Faces.Count));

    /// <summary>Returns the library in which families of the given names have roles, such as that of running text.</summary>
    /// <param name="names">Names of families, in any case, bundled or added by <see cref="WithUserFonts"/>.</param>
    /// <exception cref="UnusableRequestException">There is no such family.</exception>
    public FontLibrary WithRoles(IReadOnlyDictionary<FontRole, string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count == 0
            ? this
            : new FontLibrary(families, system, names.ToDictionary(name => name.Key, name => FamilyNamed(name.Value)));
    }

    /// <summary>Returns the role's face that is nearest in slope, then in weight.</summary>
    public Face Find(FontRole role, FontWeight weight, bool isItalic)
    {
        var family = roles.GetValueOrDefault(role)
            ?? Array.Find(families, family => family.Role == role)
            ?? Array.Find(families, family => family.Role == FontRole.Text)
            ?? families[0];
        return family.Nearest(weight, isItalic);
    }

    /// <summary>
    /// Returns the face for a grapheme cluster, or null if no face has all its characters. The style's own face is first, except for emoji.
    /// Then follows the fallback order (fonts/README.md).
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

    /// <summary>
    /// Returns the fallback face for a grapheme cluster that the style's own face lacks, or null if no face has all its characters.
    /// </summary>
    public Face? FallbackFor(ReadOnlySpan<char> cluster, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return fallback.Find(cluster, style.Role, style.Weight, style.IsItalic) ?? system?.Find(cluster, style);
    }

    private FontFamily FamilyNamed(string name) =>
        Array.Find(families, family => string.Equals(family.Faces[0].Face.FamilyName, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UnusableRequestException(
            $"There is no font family '{name}'",
            $"Name its files with the setting font; the families are {string.Join(", ", FamilyNames)}");

    private IEnumerable<string> FamilyNames => families.Select(family => family.Faces[0].Face.FamilyName).Distinct(StringComparer.Ordinal);

    private static Problem ProblemOf(Face face) => new(
        ProblemSlugs.BadFont,
        Severity.Warning,
        null,
        $"The font {face.PostScriptName} has glyphs that are damaged or exceed the limits ({face.RefusedGlyphCount} in this book)",
        "such glyphs are empty or lack their colors; try another font");
}
