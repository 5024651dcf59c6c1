using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Gives each block to its setter. Only the setters of blocks that hold blocks see it: lists, definitions, quotes, asides, tables, notes.</summary>
internal interface IBlockDispatcher
{
    /// <summary>Sets blocks one under the other.</summary>
    SlabFlow Set(IReadOnlyList<Block> blocks, Column column);
}
