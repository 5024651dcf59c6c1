namespace TechBeats.Typesetting.Frames;

/// <summary>Kinds of <see cref="Element"/>.</summary>
public enum ElementKind
{
    /// <summary>The book; the root.</summary>
    Document,

    /// <summary>A cover, an imprint, the body: a large division.</summary>
    Part,

    /// <summary>An issue.</summary>
    Article,

    /// <summary>What stands under a heading.</summary>
    Section,

    /// <summary>The book's title on its cover.</summary>
    Title,
    Heading,
    Paragraph,
    Quote,

    /// <summary>Text beside the flow.</summary>
    Aside,

    /// <summary>A block of code; its lines are <see cref="Line"/>s.</summary>
    CodeBlock,

    /// <summary>One line of a block of code.</summary>
    Line,
    List,
    ListItem,

    /// <summary>A bullet, a number, a term.</summary>
    Label,

    /// <summary>What stands beside a label.</summary>
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Figure,
    Caption,

    /// <summary>A foot note's text.</summary>
    Note,

    /// <summary>A foot note's mark in the text, or a jump inside the book.</summary>
    Reference,
    Link,

    /// <summary>Inline text with a language, or other properties, of its own.</summary>
    Span,
    Emphasis,
    Strong,

    /// <summary>Code within a line.</summary>
    Code,

    /// <summary>Contents, a mini-contents.</summary>
    Contents,

    /// <summary>A line of the contents.</summary>
    ContentsItem,
    Index,
}
