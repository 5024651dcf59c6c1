using System.Runtime.CompilerServices;
using Xunit;

namespace TechBeats.Tests.Support;

/// <summary>
/// Whole results compared with files under <c>Snapshots/</c>. A snapshot that is missing is written, and the test
/// fails once so that somebody reads it; <c>UPDATE_SNAPSHOTS=1</c> rewrites those that differ.
/// </summary>
internal static class SnapshotFile
{
    /// <summary>Compares the text with <c>Snapshots/FOLDER/TEST.txt</c>.</summary>
    public static void Matches(string text, string folder, [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Repository.Tests, "Snapshots", folder, test + ".txt");
        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected == text)
        {
            return;
        }

        if (expected is null || Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        if (expected is null)
        {
            Assert.Fail($"The snapshot {path} was missing and is written now: read it, then run the test again.");
        }

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") != "1")
        {
            Assert.Equal(expected, text);
        }
    }
}
