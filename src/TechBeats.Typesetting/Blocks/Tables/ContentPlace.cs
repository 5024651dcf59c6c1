namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The place of a block in a cell.</summary>
/// <param name="Indent">Its indent in points.</param>
/// <param name="IsScaled">True for running text, which is scaled with its table.</param>
/// <param name="NeedsHeight">True if the height is needed, and not only the width.</param>
internal readonly record struct ContentPlace(double Indent, bool IsScaled, bool NeedsHeight);
