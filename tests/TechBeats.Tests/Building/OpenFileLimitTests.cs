using TechBeats.Building;
using Xunit;

namespace TechBeats.Tests.Building;

public sealed class OpenFileLimitTests
{
    private const string Head =
        "Limit                     Soft Limit           Hard Limit           Units     \n"
            + "Max cpu time              9                    9                    seconds   \n";

    [Theory]
    [InlineData("Max open files            64                   4096                 files     \n", 64)]
    [InlineData("Max open files            1024", 1024)]
    [InlineData("Max open files            unlimited            unlimited            files     \n", null)]
    [InlineData("Max file locks            7                    7                    locks     \n", null)]
    [InlineData("Max open files            \n", null)]
    [InlineData("Max open files            99999999999999999999 1                    files     \n", null)]
    public void The_soft_limit_is_read(string row, int? limit) =>
        Assert.Equal(limit, OpenFileLimit.Parse(Head + row));

    [Fact]
    public void The_limit_of_this_process_is_enough() => Assert.True(OpenFileLimit.Read() is null or >= OpenFileLimit.Minimum);
}
