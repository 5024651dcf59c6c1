using System.Diagnostics;
using System.Reflection;
using TechBeats.Tests.Figures.Workers;
using Xunit;
using Xunit.v3;

namespace TechBeats.Tests;

public sealed class TimeLimitTests
{
    [Fact]
    public void Every_test_has_a_time_limit()
    {
        var tests = typeof(TimeLimit).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .SelectMany(method => method.GetCustomAttributes().OfType<IFactAttribute>(), (method, attribute) => (method, attribute.Timeout))
            .ToList();

        Assert.NotEmpty(tests);
        Assert.Empty(tests
            .Where(test => test.Timeout is <= 0 or > TimeLimit.Milliseconds)
            .Select(test => $"{test.method.DeclaringType}.{test.method.Name}"));
    }

    [Fact]
    public async Task A_test_that_never_returns_fails_at_its_limit()
    {
        var start = new ProcessStartInfo(
            WorkerScripts.Dotnet,
            [typeof(TimeLimit).Assembly.Location, "-explicit", "only", "-method", $"{typeof(TimeLimitTests)}.{nameof(NeverReturns)}"]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Test execution timed out after 100 milliseconds", output, StringComparison.Ordinal);
        Assert.Contains("Failed: 1", output, StringComparison.Ordinal);
    }

    [Fact(Explicit = true, Timeout = 100)]
    public void NeverReturns()
    {
        using var never = new ManualResetEventSlim();
        never.Wait(CancellationToken.None);
    }
}
