namespace TechBeats.Typesetting.Frames;

/// <summary>Kinds of <see cref="Element"/>.</summary>
public enum ElementKind
{
    /// <summary>The book: the root.</summary>
    Document,

    /// <summary>A cover, an imprint, the body: a large division.</summary>
    Part,

    /// <summary>An issue.</summary>
    Article,

    /// <summary>A heading and its content.</summary>
    Section,

    /// <summary>The book's title on its cover.</summary>
    Title,
    Heading,
    Paragraph,
    Quote,

    /// <summary>Text outside the main flow.</summary>
    Aside,

    /// <summary>A block of code; its lines are <see cref="Line"/>s.</summary>
    CodeBlock,

    /// <summary>One line of a block of code.</summary>
    Line,
    List,
    ListItem,

    /// <summary>A bullet, a number or a term.</summary>
    Label,

    /// <summary>The content beside a label.</summary>
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Figure,
    Caption,

    /// <summary>The text of a footnote.</summary>
    Note,

    /// <summary>The mark of a footnote in the text, or a link inside the book.</summary>
    Reference,
    Link,

    /// <summary>Inline text with a language or other properties of its own.</summary>
    Span,
    Emphasis,
    Strong,

    /// <summary>Code within a line.</summary>
    Code,

    /// <summary>A table of contents or mini-contents.</summary>
    Contents,

    /// <summary>A line of the contents.</summary>
    ContentsItem,
    Index,
}
