using TechBeats.Building;
using TechBeats.Model;

namespace TechBeats.Settings;

/// <summary>The name that the user gave the book.</summary>
internal static class OutputPath
{
    /// <summary>The extension of the one format that the program writes.</summary>
    public const string Extension = ".pdf";

    /// <summary>Makes the path absolute.</summary>
    /// <exception cref="UnusableRequestException">The extension names no format that the program writes.</exception>
    public static string Resolve(string path, Host host) => Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase)
        ? host.PathOf(path)
        : throw new UnusableRequestException($"'{path}' does not name a PDF, the one format there is", "End the name in .pdf");
}
