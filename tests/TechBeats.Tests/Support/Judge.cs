using System.Diagnostics;
using System.Text;
using Xunit;

namespace TechBeats.Tests.Support;

/// <summary>
/// Outside programs that check the output. A program that is not installed makes its test skip with a reason;
/// with <c>TECHBEATS_REQUIRE_TOOLS=1</c> it makes the test fail.
/// </summary>
internal static class Judge
{
    /// <summary>Runs the program and returns its output. Fails the test on any exit code but 0.</summary>
    public static string Ask(string program, params string[] arguments)
    {
        Require(program);
        return Encoding.UTF8.GetString(Run(program, arguments));
    }

    /// <summary>
    /// Runs the program on a file that holds the bytes and returns what it printed; <c>{file}</c> among the arguments is the
    /// file's path.
    /// </summary>
    public static string AskAbout(byte[] bytes, string program, params string[] arguments) =>
        Encoding.UTF8.GetString(AskForBytes(bytes, program, arguments));

    /// <summary>
    /// As <see cref="AskAbout"/>, for a program that prints no text. Fails the test when the program exits with another code than
    /// 0.
    /// </summary>
    public static byte[] AskForBytes(byte[] bytes, string program, params string[] arguments)
    {
        Require(program);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(path, bytes);
        try
        {
            return Run(program, [.. arguments.Select(argument => argument == "{file}" ? path : argument)]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.True(
            process.ExitCode == 0,
            $"{program} exits with {process.ExitCode}:\n{Encoding.UTF8.GetString(output.ToArray())}{errors.Result}"
        );
        return output.ToArray();
    }

    /// <summary>True when the program is on the path.</summary>
    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>True if a missing tool fails a test instead of skipping it.</summary>
    public static bool AreToolsRequired => Environment.GetEnvironmentVariable("TECHBEATS_REQUIRE_TOOLS") == "1";

    /// <summary>Skips the test when a file of a system package is missing; fails it where tools are required.</summary>
    public static void RequireFile(string path) => Require(path, File.Exists(path));

    /// <summary>Skips the test when the program is not installed; fails it where tools are required.</summary>
    public static void Require(string program) => Require(program, IsInstalled(program));

    private static void Require(string what, bool isInstalled)
    {
        if (isInstalled)
        {
            return;
        }

        if (AreToolsRequired)
        {
            Assert.Fail($"{what} is not installed, and TECHBEATS_REQUIRE_TOOLS=1 asks for it.");
        }

        Assert.Skip($"{what} is not installed.");
    }
}
