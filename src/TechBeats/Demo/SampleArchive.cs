using TechBeats.Sources.Files;

namespace TechBeats.Demo;

/// <summary>The built-in sample newsletter, which demonstrates all features of a book.</summary>
internal static class SampleArchive
{
    public static IFileTree Open() => new ResourceTree(typeof(SampleArchive).Assembly, "Demo/", "demo");
}
