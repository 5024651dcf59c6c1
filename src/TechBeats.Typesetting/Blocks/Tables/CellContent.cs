using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>A typeset cell.</summary>
/// <param name="Cell">The cell as written.</param>
/// <param name="Column">Index of its first column.</param>
/// <param name="Left">Left edge of its text in points.</param>
/// <param name="Slabs">Its content in its row.</param>
internal sealed record CellContent(TableCell Cell, int Column, double Left, IReadOnlyList<Slab> Slabs);
