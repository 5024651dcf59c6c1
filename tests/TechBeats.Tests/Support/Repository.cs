namespace TechBeats.Tests.Support;

/// <summary>Where the repository is on this machine.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution in it.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the tests' project.</summary>
    public static string Tests => Path.Combine(Root, "tests", "TechBeats.Tests");

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
