using TechBeats.Typesetting.Pages.Back;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 7 }, "7")]
    [InlineData(new[] { 3, 4 }, "3 4")]
    [InlineData(new[] { 3, 4, 5 }, "3–5")]
    [InlineData(new[] { 1, 3, 4, 5, 6, 9, 10 }, "1 3–6 9 10")]
    public void Consecutive_pages_are_one_range(int[] pages, string expected) =>
        Assert.Equal(expected, string.Join(' ', PageRange.Collect(pages, 3)));
}
