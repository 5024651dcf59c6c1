using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>Structure types (ISO 32000-1, 14.8.4): the standard ones, and our own with the standard ones they are read as.</summary>
internal static class StructureTypes
{
    /// <summary>Our own types and what they stand for (14.8.4.1); most are standard in PDF 2.0.</summary>
    public static IReadOnlyList<(string Own, string Standard)> RoleMap { get; } =
    [
        ("Title", "P"),
        ("Aside", "Div"),
        ("CodeBlock", "Div"),
        ("Em", "Span"),
        ("Strong", "Span"),
    ];

    /// <summary>The type of the element's kind; <paramref name="level"/> is a heading's.</summary>
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
