using TechBeats.Building;
using TechBeats.Model;

namespace TechBeats.Settings;

/// <summary>Checks the output path.</summary>
internal static class OutputPath
{
    /// <summary>The extension of the only output format.</summary>
    public const string Extension = ".pdf";

    /// <summary>Makes the path absolute.</summary>
    /// <exception cref="UnusableRequestException">The extension is not supported.</exception>
    public static string Resolve(string path, Host host) => Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase)
        ? host.PathOf(path)
        : throw new UnusableRequestException(
            $"'{path}' is not the name of a PDF file, the only output format",
            "Use a name that ends in .pdf"
        );
}
