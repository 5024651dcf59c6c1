namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// What a paragraph is to the line breaker: a box, a glue or a penalty
/// (Knuth and Plass 1981, "Breaking Paragraphs into Lines", Software: Practice and Experience 11, pages 1123 to 1126). Lengths in points.
/// </summary>
internal readonly record struct Item
{
    /// <summary>Cost from which no line may end at a penalty.</summary>
    public const double Never = 1e9;

    /// <summary>Cost at which a line must end, and is not filled.</summary>
    public const double Always = -1e9;

    public required ItemKind Kind { get; init; }

    /// <summary>Natural width; 0 for a penalty.</summary>
    public double Width { get; init; }

    /// <summary>How far a glue grows at an adjustment ratio of 1; how far a box may be widened or narrowed at all.</summary>
    public double Stretch { get; init; }

    /// <summary>The most that a glue gives way.</summary>
    public double Shrink { get; init; }

    /// <summary>What it costs to end a line here, beyond the line's own badness.</summary>
    public double Cost { get; init; }

    /// <summary>True when a line that ends here ends in a hyphen: Knuth and Plass's flag.</summary>
    public bool IsHyphen { get; init; }

    /// <summary>What is added to a line that ends here: a hyphen's width, less what may hang over the edge.</summary>
    public double WidthBefore { get; init; }

    /// <summary>What is added to a line that begins here: negative for a mark that may hang over the edge.</summary>
    public double WidthAfter { get; init; }

    /// <summary>A number that the breaker hands back untouched: where in the text it stands.</summary>
    public int Position { get; init; }

    public static Item Box(double width, int position = 0, double stretch = 0) =>
        new() { Kind = ItemKind.Box, Width = width, Position = position, Stretch = stretch };

    public static Item Glue(
        double width,
        double stretch,
        double shrink,
        int position = 0,
        double cost = 0,
        double widthBefore = 0,
        double widthAfter = 0
    ) =>
        new()
        {
            Kind = ItemKind.Glue,
            Width = width,
            Stretch = stretch,
            Shrink = shrink,
            Position = position,
            Cost = cost,
            WidthBefore = widthBefore,
            WidthAfter = widthAfter,
        };

    public static Item Penalty(double cost, bool isHyphen = false, double widthBefore = 0, double widthAfter = 0, int position = 0) =>
        new()
        {
            Kind = ItemKind.Penalty,
            Cost = cost,
            IsHyphen = isHyphen,
            WidthBefore = widthBefore,
            WidthAfter = widthAfter,
            Position = position,
        };

    /// <summary>A line end that must be; the last item of every paragraph is one.</summary>
    public static Item Forced(int position = 0) => Penalty(Always, position: position);

    public bool IsForced => Kind == ItemKind.Penalty && Cost <= Always;
}
