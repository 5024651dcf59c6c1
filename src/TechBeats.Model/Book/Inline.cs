namespace TechBeats.Model;

/// <summary>A part of a line of text. A closed family.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>An inline that holds others. A closed family.</summary>
/// <param name="Inlines">The inlines within it.</param>
public abstract record InlineGroup(IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>Plain characters, in Unicode's composed form (NFC), without line ends or control characters.</summary>
public sealed record Text(string Value) : Inline;

/// <summary>A line end that the author asked for.</summary>
public sealed record LineBreak : Inline;

/// <summary>Text that is set apart in some way.</summary>
public sealed record Styled(InlineStyle Style, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);

/// <summary>Ways in which <see cref="Styled"/> text is set apart.</summary>
public enum InlineStyle
{
    Emphasis,
    Strong,
    Strikethrough,
    Inserted,
    Superscript,
    Subscript,
    Highlight,
    Small,
}

/// <summary>Code within a line.</summary>
public sealed record Code(string Value) : Inline;

/// <summary>A key to press.</summary>
public sealed record Keystroke(string Value) : Inline;

/// <summary>An abbreviation with its meaning.</summary>
public sealed record Abbreviation(string Meaning, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines)
{
    /// <summary>True where its issue uses it for the first time: there print tells the meaning, which a screen shows on demand.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>Text in another language or direction than its surroundings.</summary>
/// <param name="Language">BCP 47 tag; null for the surroundings' own.</param>
/// <param name="Direction">Direction; null for what the characters say.</param>
/// <param name="Inlines">The text.</param>
public sealed record Span(string? Language, Direction? Direction, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);

/// <summary>Direction of writing.</summary>
public enum Direction
{
    LeftToRight,
    RightToLeft,
}

/// <summary>A link.</summary>
public sealed record Link(LinkTarget Target, string? Title, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);

/// <summary>Where a <see cref="Link"/> goes. A closed family.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}

/// <summary>Somewhere outside the book.</summary>
/// <param name="Address">An absolute <c>http</c>, <c>https</c> or <c>mailto</c> address, escaped as RFC 3986 asks.</param>
public sealed record WebTarget(string Address) : LinkTarget;

/// <summary>
/// A link whose target is not known yet: a fragment (<c>#notes</c>), or a path (<c>../other.md</c>). It exists only while an archive is
/// read.
/// Linking replaces every one, so that no finished <see cref="Book"/> holds any.
/// </summary>
/// <param name="Address">The address as written, entities and escapes resolved.</param>
/// <param name="Line">The line of the file on which the link stands, from 1; 0 when it has none.</param>
public sealed record UnresolvedTarget(string Address, int Line) : LinkTarget;

/// <summary>Somewhere in the book.</summary>
/// <param name="Name">An issue's key, or <c>issue-key/heading-key</c>, or <c>issue-key/anchor</c>.</param>
public sealed record BookTarget(string Name) : LinkTarget;

/// <summary>A place that links can name: <c>issue-key/Key</c>.</summary>
public sealed record Anchor(string Key) : Inline;

/// <summary>The mark of a note; the note's text stands at the foot of the page of its first mark.</summary>
/// <param name="Note">The note; marks of the same note share the same instance.</param>
public sealed record NoteMark(Note Note) : Inline;

/// <summary>A note.</summary>
/// <param name="Number">Its number within the issue, from 1, in order of first mark.</param>
/// <param name="Blocks">Its text.</param>
public sealed record Note(int Number, IReadOnlyList<Block> Blocks);

/// <summary>A small picture within a line: a badge, an icon, a formula.</summary>
public sealed record InlineFigure(Figure Figure) : Inline;
