using TechBeats.Model;

namespace TechBeats.Sources.Files;

/// <summary>A tree without some of its files.</summary>
/// <param name="tree">The tree.</param>
/// <param name="isSelected">Whether a file stays.</param>
internal sealed class SelectedFiles(IFileTree tree, Func<TreeFile, bool> isSelected) : IFileTree
{
    private readonly HashSet<string> paths = [.. tree.Files.Where(isSelected).Select(file => file.Path)];

    /// <inheritdoc/>
    public string Name => tree.Name;

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files { get; } = [.. tree.Files.Where(isSelected)];

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Problems => tree.Problems;

    /// <inheritdoc/>
    public byte[] Read(string path, long limit) =>
        paths.Contains(path) ? tree.Read(path, limit) : throw new FileNotFoundException("There is no such file in the archive", path);
}
