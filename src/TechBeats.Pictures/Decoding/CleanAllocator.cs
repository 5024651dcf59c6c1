using System.Buffers;
using SixLabors.ImageSharp.Memory;

namespace TechBeats.Pictures.Decoding;

/// <summary>
/// Hands out cleared buffers only. Decoders leave the missing part of a damaged picture as the buffer was, and a pooled buffer holds parts
/// of earlier pictures.
/// </summary>
internal sealed class CleanAllocator(MemoryAllocator inner) : MemoryAllocator
{
    /// <inheritdoc/>
    public override IMemoryOwner<T> Allocate<T>(int length, AllocationOptions options = AllocationOptions.None) =>
        inner.Allocate<T>(length, AllocationOptions.Clean);

    /// <inheritdoc/>
    public override void ReleaseRetainedResources() => inner.ReleaseRetainedResources();

    /// <inheritdoc/>
    protected override int GetBufferCapacityInBytes() => int.MaxValue;
}
