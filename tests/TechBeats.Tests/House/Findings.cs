using Xunit;

namespace TechBeats.Tests.House;

/// <summary>What a test found in the sources.</summary>
internal static class Findings
{
    /// <summary>Fails with every finding on a line of its own.</summary>
    /// <param name="findings">A place and what is wrong there.</param>
    public static void None(IEnumerable<string> findings)
    {
        var lines = findings.Distinct().Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{lines.Count} findings\n{string.Join('\n', lines)}");
        }
    }

    /// <summary>Fails with every finding that no exception names, and with every exception that is found no more.</summary>
    public static void Only(IEnumerable<string> exceptions, IEnumerable<string> findings)
    {
        var found = findings.ToHashSet();
        var needless = exceptions.Except(found).Select(exception => $"no longer found, strike it out: {exception}");
        None([.. found.Except(exceptions), .. needless]);
    }
}
