namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// A box, a glue or a penalty: an element of a paragraph for the line breaker (Knuth and Plass 1981, "Breaking Paragraphs into Lines",
/// Software: Practice and Experience 11, pages 1123 to 1126). Lengths are in points.
/// </summary>
internal readonly record struct Item
{
    /// <summary>Penalty from which a break is forbidden.</summary>
    public const double Never = 1e9;

    /// <summary>Penalty of a forced break. The line before it is not justified.</summary>
    public const double Always = -1e9;

    public required ItemKind Kind { get; init; }

    /// <summary>Natural width; 0 for a penalty.</summary>
    public double Width { get; init; }

    /// <summary>Stretchability of a glue at an adjustment ratio of 1; maximum expansion or shrinkage of a box.</summary>
    public double Stretch { get; init; }

    /// <summary>Shrinkability of a glue.</summary>
    public double Shrink { get; init; }

    /// <summary>Penalty of a break here, in addition to the badness of the line.</summary>
    public double Cost { get; init; }

    /// <summary>True if a line that breaks here ends in a hyphen: the flag of Knuth and Plass.</summary>
    public bool IsHyphen { get; init; }

    /// <summary>Width added to a line that ends here: that of the hyphen, less hanging punctuation.</summary>
    public double WidthBefore { get; init; }

    /// <summary>Width added to a line that begins here: negative for hanging punctuation.</summary>
    public double WidthAfter { get; init; }

    /// <summary>Text position of the item. The line breaker does not use it.</summary>
    public int Position { get; init; }

    public static Item Box(double width, int position = 0, double stretch = 0) =>
        new() { Kind = ItemKind.Box, Width = width, Position = position, Stretch = stretch };

    public static Item Glue(double width, double stretch, double shrink, int position = 0) =>
        new() { Kind = ItemKind.Glue, Width = width, Stretch = stretch, Shrink = shrink, Position = position };

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

    /// <summary>Creates a forced break, which ends every paragraph.</summary>
    public static Item Forced(int position = 0) => Penalty(Always, position: position);

    public bool IsForced => Kind == ItemKind.Penalty && Cost <= Always;
}
