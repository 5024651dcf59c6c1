using TechBeats.Figures.Resolving;
using Xunit;

namespace TechBeats.Tests.Figures.Resolving;

public sealed class HeldBytesTests
{
    [Fact]
    public void No_more_bytes_are_held_than_allowed()
    {
        var held = new HeldBytes(100);

        Assert.True(held.TryReserve(60));
        Assert.False(held.TryReserve(41));
        Assert.True(held.TryReserve(40));
        held.Release(60);
        Assert.True(held.TryReserve(60));
        Assert.False(held.TryReserve(1));
    }
}
