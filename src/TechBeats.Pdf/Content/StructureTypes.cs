using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>Structure types (ISO 32000-1, 14.8.4): standard types, and nonstandard ones with the standard types that they map to.</summary>
internal static class StructureTypes
{
    /// <summary>The role map of nonstandard types (14.8.4.1). Most of them are standard in PDF 2.0.</summary>
    public static IReadOnlyList<(string Custom, string Standard)> RoleMap { get; } =
    [
        ("Title", "P"),
        ("Aside", "Div"),
        ("CodeBlock", "Div"),
        ("Em", "Span"),
        ("Strong", "Span"),
    ];

    /// <summary>Returns the structure type of a kind; <paramref name="level"/> is the level of a heading.</summary>
    public static string NameOf(ElementKind kind, int level) => kind switch
    {
        ElementKind.Document => "Document",
        ElementKind.Part => "Part",
        ElementKind.Article => "Art",
        ElementKind.Section => "Sect",
        ElementKind.Title => "Title",
        ElementKind.Heading => Math.Clamp(level, 1, 6) switch { 1 => "H1", 2 => "H2", 3 => "H3", 4 => "H4", 5 => "H5", _ => "H6" },
        ElementKind.Paragraph => "P",
        ElementKind.Quote => "BlockQuote",
        ElementKind.Aside => "Aside",
        ElementKind.CodeBlock => "CodeBlock",
        ElementKind.Line => "Code",
        ElementKind.List => "L",
        ElementKind.ListItem => "LI",
        ElementKind.Label => "Lbl",
        ElementKind.ListBody => "LBody",
        ElementKind.Table => "Table",
        ElementKind.TableHead => "THead",
        ElementKind.TableBody => "TBody",
        ElementKind.TableRow => "TR",
        ElementKind.HeaderCell => "TH",
        ElementKind.DataCell => "TD",
        ElementKind.Figure => "Figure",
        ElementKind.Caption => "Caption",
        ElementKind.Note => "Note",
        ElementKind.Reference => "Reference",
        ElementKind.Link => "Link",
        ElementKind.Span => "Span",
        ElementKind.Emphasis => "Em",
        ElementKind.Strong => "Strong",
        ElementKind.Code => "Code",
        ElementKind.Contents => "TOC",
        ElementKind.ContentsItem => "TOCI",
        ElementKind.Index => "Index",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No structure type."),
    };
}
