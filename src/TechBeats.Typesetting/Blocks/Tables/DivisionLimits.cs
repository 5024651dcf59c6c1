namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Widths in points that decide which words are divided.</summary>
/// <param name="Narrowest">Width up to which a word stays whole.</param>
/// <param name="Widest">Width above which a piece of a word fits no column. It is cut wherever its line ends.</param>
internal readonly record struct DivisionLimits(double Narrowest, double Widest);
