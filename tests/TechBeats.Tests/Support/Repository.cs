using Xunit;

namespace TechBeats.Tests.Support;

/// <summary>Where the repository is on this machine.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution in it.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the tests' project.</summary>
    public static string Tests => Path.Combine(Root, "tests", "TechBeats.Tests");

    /// <summary>
    /// True when the real archives, <c>../shared/archives</c>, are beside the repository. Theories about them have no rows
    /// where they aren't, so that each is one skipped test there.
    /// </summary>
    public static bool HasSharedArchives { get; } = FindShared("") is not null;

    /// <summary>A real archive of <c>../shared/archives</c>; skips the test where it isn't there.</summary>
    public static string SharedArchive(string name)
    {
        if (FindShared(name) is { } archive)
        {
            return archive;
        }

        Assert.Skip($"The real archive shared/archives/{name} is not beside the repository");
        return "";
    }

    private static string? FindShared(string name)
    {
        for (var folder = Directory.GetParent(Root); folder is not null; folder = folder.Parent)
        {
            var archive = Path.Combine(folder.FullName, "shared", "archives", name);
            if (Directory.Exists(archive))
            {
                return archive;
            }
        }

        return null;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TechBeats.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
