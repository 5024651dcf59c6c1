using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Tests.Reading;

/// <summary>Some of the texts of an archive, spread over all of it, and every other file.</summary>
internal sealed class SampledTree(IFileTree whole, int most) : IFileTree
{
    private readonly IReadOnlyList<TreeFile> files = Spread(whole.Files, most);

    public string Name => whole.Name;

    public IReadOnlyList<TreeFile> Files => files;

    public IReadOnlyList<Problem> Problems => whole.Problems;

    public byte[] Read(string path, long limit) => whole.Read(path, limit);

    private static IReadOnlyList<TreeFile> Spread(IReadOnlyList<TreeFile> files, int most)
    {
        var texts = files.Where(IsText).ToArray();
        var step = Math.Max(1, (texts.Length + most - 1) / most);
        var taken = texts.Where((_, index) => index % step == 0).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(file => !IsText(file) || taken.Contains(file.Path))];
    }

    private static bool IsText(TreeFile file) =>
        Path.GetExtension(file.Path).ToLowerInvariant() is ".md" or ".markdown" or ".html" or ".htm";
}
