using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Dispatches each block to its setter. Only setters of blocks that contain blocks use it.</summary>
internal interface IBlockDispatcher
{
    /// <summary>Sets blocks from top to bottom.</summary>
    SlabFlow Set(IReadOnlyList<Block> blocks, Column column);
}
