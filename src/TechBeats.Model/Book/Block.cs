namespace TechBeats.Model;

/// <summary>A part of an issue that stands on lines of its own. A closed family.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The line of the file on which it begins, from 1; 0 when it has none. Only problems use it.</summary>
    public int Line { get; init; }
}

/// <summary>Running text.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A heading within an issue, whose own title is level 1.</summary>
/// <param name="Level">2 to 6, never skipping one.</param>
/// <param name="Key">Unique within the issue (<c>a-z 0-9 -</c>, other letters allowed); its destination is <c>issue-key/heading-key</c>.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Heading(int Level, string Key, IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Start">The first item's number; null for a bulleted list.</param>
/// <param name="Numbering">How a numbered list counts.</param>
/// <param name="IsTight">True when its items stand without space between them.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(int? Start, Numbering Numbering, bool IsTight, IReadOnlyList<ListItem> Items) : Block;

/// <summary>How a numbered list counts.</summary>
public enum Numbering
{
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
}

/// <summary>One item of an <see cref="ItemList"/>.</summary>
/// <param name="Blocks">Its content.</param>
/// <param name="IsDone">Whether a task is done; null when the item is no task.</param>
public sealed record ListItem(IReadOnlyList<Block> Blocks, bool? IsDone = null);

/// <summary>Terms with their explanations.</summary>
public sealed record DefinitionList(IReadOnlyList<Definition> Definitions) : Block;

/// <summary>One or more terms explained together.</summary>
public sealed record Definition(IReadOnlyList<IReadOnlyList<Inline>> Terms, IReadOnlyList<Block> Blocks);

/// <summary>What someone else said.</summary>
/// <param name="Blocks">The words.</param>
/// <param name="Attribution">Who said it; null when not given.</param>
public sealed record Quote(IReadOnlyList<Block> Blocks, IReadOnlyList<Inline>? Attribution = null) : Block;

/// <summary>Text beside the flow: an admonition, an alert, a <c>details</c>.</summary>
/// <param name="Title">Its title or summary; null when it has none.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Aside(IReadOnlyList<Inline>? Title, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Preformatted text: every line and space counts.</summary>
/// <param name="Text">Lines divided by <c>\n</c>, tabs kept, none at the end.</param>
/// <param name="Language">Name of the programming language as written; null when not given.</param>
public sealed record CodeBlock(string Text, string? Language = null) : Block;

/// <summary>A table. Every row has as many cells as <paramref name="Columns"/>, counting spans.</summary>
/// <param name="Columns">Alignment of each column.</param>
/// <param name="Head">Rows to repeat on every page; may be empty.</param>
/// <param name="Body">The other rows.</param>
/// <param name="Caption">Its caption; null when it has none.</param>
public sealed record Table(
    IReadOnlyList<ColumnAlignment> Columns,
    IReadOnlyList<TableRow> Head,
    IReadOnlyList<TableRow> Body,
    IReadOnlyList<Inline>? Caption = null) : Block;

/// <summary>Alignment of a table's column.</summary>
public enum ColumnAlignment
{
    Start,
    Center,
    End,
}

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>One cell of a <see cref="Table"/>.</summary>
/// <param name="Blocks">Its content, most often one paragraph.</param>
/// <param name="ColumnSpan">Columns it covers, at least 1.</param>
/// <param name="IsHeader">True when it names its row or column.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int ColumnSpan = 1, bool IsHeader = false);

/// <summary>One or more figures with a common caption.</summary>
/// <param name="Figures">The figures, at least one.</param>
/// <param name="Caption">Words to print under them; null when there are none worth printing.</param>
public sealed record FigureBlock(IReadOnlyList<Figure> Figures, IReadOnlyList<Inline>? Caption = null) : Block;

/// <summary>Something that paper can't play: a video, a tweet, an embedded page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title; null when not given.</param>
/// <param name="Address">Where it can be found; null when not given.</param>
public sealed record Embed(EmbedKind Kind, string? Title, string? Address) : Block;

/// <summary>Kinds of <see cref="Embed"/>.</summary>
public enum EmbedKind
{
    Page,
    Video,
    Audio,
    Post,
}

/// <summary>A thematic break.</summary>
public sealed record Divider : Block;
