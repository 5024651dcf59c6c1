using System.Diagnostics;
using Xunit;

namespace TechBeats.Tests.Support;

/// <summary>
/// Programs from outside that read what was written. One that is not installed makes its test skip with a reason;
/// with <c>TECHBEATS_REQUIRE_TOOLS=1</c> it makes the test fail.
/// </summary>
internal static class Judge
{
    /// <summary>Runs the program and returns what it printed; fails the test when it exits with another code than 0.</summary>
    public static string Ask(string program, params string[] arguments)
    {
        Require(program);
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} exits with {process.ExitCode}:\n{output}{errors.Result}");
        return output;
    }

    /// <summary>Runs the program on a file that holds the bytes; <c>{file}</c> among the arguments is its path.</summary>
    public static string AskAbout(byte[] bytes, string program, params string[] arguments)
    {
        Require(program);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(path, bytes);
        try
        {
            return Ask(program, [.. arguments.Select(argument => argument == "{file}" ? path : argument)]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Require(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (folders.Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("TECHBEATS_REQUIRE_TOOLS") == "1")
        {
            Assert.Fail($"{program} is not installed, and TECHBEATS_REQUIRE_TOOLS=1 asks for it.");
        }

        Assert.Skip($"{program} is not installed.");
    }
}
