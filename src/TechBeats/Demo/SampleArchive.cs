using TechBeats.Sources.Files;

namespace TechBeats.Demo;

/// <summary>The newsletter inside the program: written for it, to show everything that a book can hold.</summary>
internal static class SampleArchive
{
    public static IFileTree Open() => new ResourceTree(typeof(SampleArchive).Assembly, "Demo/", "demo");
}
