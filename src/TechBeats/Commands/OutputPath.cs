using TechBeats.Model;

namespace TechBeats.Commands;

/// <summary>The name that the user gave the book.</summary>
internal static class OutputPath
{
    /// <summary>Its absolute path.</summary>
    /// <exception cref="UnusableRequestException">Its ending names no format that is served.</exception>
    public static string Of(string path, Surroundings surroundings) =>
        Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase)
            ? surroundings.PathOf(path)
            : throw new UnusableRequestException($"'{path}' does not name a PDF, the one format there is", "End the name in .pdf");
}
