using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Model;

public sealed class ItemListTests
{
    private static readonly ListItem Plain = new([]);

    [Fact]
    public void Numbers_follow_the_last_given_number()
    {
        var list = new ItemList(4, null, true, [Plain, Plain with { Number = 9 }, Plain]);
        Assert.Equal([4, 9, 10], list.CountItems());
    }

    [Fact]
    public void Reversed_numbers_decrease()
    {
        var list = new ItemList(2, null, true, [Plain, Plain, Plain with { Number = 7 }, Plain]) { IsReversed = true };
        Assert.Equal([2, 1, 7, 6], list.CountItems());
    }

    [Fact]
    public void Numbers_stop_at_the_limits_of_their_type()
    {
        Assert.Equal([int.MaxValue, int.MaxValue], new ItemList(int.MaxValue, null, true, [Plain, Plain]).CountItems());
        Assert.Equal(
            [int.MinValue, int.MinValue],
            new ItemList(int.MinValue, null, true, [Plain, Plain]) { IsReversed = true }.CountItems()
        );
    }
}
