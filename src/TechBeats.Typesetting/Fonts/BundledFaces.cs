using System.Reflection;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>The bundled faces and their properties, which are known without opening a file (fonts/README.md).</summary>
internal static class BundledFaces
{
    /// <summary>A bundled font file.</summary>
    /// <param name="Folder">Folder under <c>fonts/</c>.</param>
    /// <param name="File">File name without <c>.ttf</c>.</param>
    public sealed record FaceFile(string Folder, string File, FontRole? Role, FamilyKind Kind, FontWeight Weight, bool IsItalic)
    {
        public string ResourceName => $"fonts/{Folder}/{File}.ttf";
    }

    /// <summary>All faces, grouped by family. The position of an entry is its <see cref="Face.Index"/>.</summary>
    public static IReadOnlyList<FaceFile> Entries { get; } =
    [
        Text("SourceSerif4", "SourceSerif4-Regular", FontRole.Text, FontWeight.Regular),
        Text("SourceSerif4", "SourceSerif4-It", FontRole.Text, FontWeight.Regular, isItalic: true),
        Text("SourceSerif4", "SourceSerif4-Semibold", FontRole.Text, FontWeight.Semibold),
        Text("SourceSerif4", "SourceSerif4-SemiboldIt", FontRole.Text, FontWeight.Semibold, isItalic: true),
        Text("SourceSerif4", "SourceSerif4-Bold", FontRole.Text, FontWeight.Bold),
        Text("SourceSerif4", "SourceSerif4-BoldIt", FontRole.Text, FontWeight.Bold, isItalic: true),
        Text("SourceSerif4", "SourceSerif4Display-Regular", FontRole.Display, FontWeight.Regular),
        Text("SourceSerif4", "SourceSerif4Display-It", FontRole.Display, FontWeight.Regular, isItalic: true),
        Text("SourceSerif4", "SourceSerif4Display-Semibold", FontRole.Display, FontWeight.Semibold),
        Text("SourceSerif4", "SourceSerif4Display-SemiboldIt", FontRole.Display, FontWeight.Semibold, isItalic: true),
        Text("SourceSans3", "SourceSans3-Regular", FontRole.Sans, FontWeight.Regular),
        Text("SourceSans3", "SourceSans3-It", FontRole.Sans, FontWeight.Regular, isItalic: true),
        Text("SourceSans3", "SourceSans3-Semibold", FontRole.Sans, FontWeight.Semibold),
        Text("SourceSans3", "SourceSans3-SemiboldIt", FontRole.Sans, FontWeight.Semibold, isItalic: true),
        Text("SourceSans3", "SourceSans3-Bold", FontRole.Sans, FontWeight.Bold),
        Text("SourceCodePro", "SourceCodePro-Regular", FontRole.Code, FontWeight.Regular),
        Text("SourceCodePro", "SourceCodePro-It", FontRole.Code, FontWeight.Regular, isItalic: true),
        Text("SourceCodePro", "SourceCodePro-Bold", FontRole.Code, FontWeight.Bold),
        Other("NotoNaskhArabic", "NotoNaskhArabic-Regular", FamilyKind.Script),
        Other("NotoNaskhArabic", "NotoNaskhArabic-Bold", FamilyKind.Script, FontWeight.Bold),
        Other("NotoSerifHebrew", "NotoSerifHebrew-Regular", FamilyKind.Script),
        Other("NotoSerifHebrew", "NotoSerifHebrew-Bold", FamilyKind.Script, FontWeight.Bold),
        Other("NotoSansMath", "NotoSansMath-Regular", FamilyKind.Symbols),
        Other("NotoSansSymbols2", "NotoSansSymbols2-Regular", FamilyKind.Symbols),
        Other("NotoSansSymbols", "NotoSansSymbols-Regular", FamilyKind.Symbols),
        Other("Twemoji", "Twemoji", FamilyKind.Emoji),
    ];

    public static FontLibrary CreateLibrary()
    {
        var families = new List<FontFamily>();
        for (var i = 0; i < Entries.Count;)
        {
            var first = Entries[i];
            var faces = new List<StyledFace>();
            for (; i < Entries.Count && Entries[i].Folder == first.Folder && Entries[i].Role == first.Role; i++)
            {
                var entry = Entries[i];
                faces.Add(new StyledFace(new Face(i, () => Open(entry)), entry.Weight, entry.IsItalic));
            }

            families.Add(new FontFamily(first.Role, first.Kind, faces));
        }

        return new FontLibrary(families);
    }

    private static FontData Open(FaceFile entry) => FontData.FromResource(Assembly.GetExecutingAssembly(), entry.ResourceName);

    private static FaceFile Text(string folder, string file, FontRole role, FontWeight weight, bool isItalic = false) =>
        new(folder, file, role, FamilyKind.Text, weight, isItalic);

    private static FaceFile Other(string folder, string file, FamilyKind kind, FontWeight weight = FontWeight.Regular) =>
        new(folder, file, null, kind, weight, IsItalic: false);
}
