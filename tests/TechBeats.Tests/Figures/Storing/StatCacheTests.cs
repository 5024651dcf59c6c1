using TechBeats.Figures.Storing;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Storing;

public sealed class StatCacheTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Hash = new('a', 64);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_of_the_same_length_and_time_is_the_same_file()
    {
        var hourAgo = Noon.AddHours(-1).UtcTicks;
        var stamps = StatCache.Read(folder.Path);
        stamps.Add("x/a b.png", 100, hourAgo, Noon, Hash);
        stamps.Save();

        var next = StatCache.Read(folder.Path);

        Assert.Equal(Hash, next.Find("x/a b.png", 100, hourAgo));
        Assert.Null(next.Find("x/a b.png", 101, hourAgo));
        Assert.Null(next.Find("x/a b.png", 100, hourAgo + 1));
        Assert.Null(next.Find("x/b.png", 100, hourAgo));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(60)]
    public void A_file_that_changed_just_now_may_change_again_without_a_sign_and_is_not_trusted(int seconds)
    {
        var lately = Noon.AddSeconds(seconds).UtcTicks;
        var stamps = StatCache.Read(null);

        stamps.Add("a.png", 100, lately, Noon, Hash);

        Assert.Null(stamps.Find("a.png", 100, lately));
    }

    [Fact]
    public void Without_a_time_of_change_nothing_is_known()
    {
        var stamps = StatCache.Read(null);

        stamps.Add("a.png", 100, 0, Noon, Hash);

        Assert.Null(stamps.Find("a.png", 100, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -1 5 a.png")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a 1 5 a.png")]
    public void A_damaged_line_is_no_stamp(string line)
    {
        folder.Write("prepared/stamps.txt", line);

        Assert.Null(StatCache.Read(folder.Path).Find("a.png", 1, 5));
    }
}
