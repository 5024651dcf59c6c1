using Xunit;

namespace TechBeats.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_solution_runs_tests() => Assert.Equal(4, 2 + 2);
}
