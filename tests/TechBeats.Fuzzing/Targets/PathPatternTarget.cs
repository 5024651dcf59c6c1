using System.Text;
using TechBeats.Sources.Files;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Patterns of paths, as a file of settings excludes them. The first line is the pattern, the rest the path.</summary>
internal sealed class PathPatternTarget : IFuzzTarget
{
    public string Name => "path-pattern";

    /// <summary>Maximum length of a pattern, as of every value in a file of settings.</summary>
    private const int MaximumPattern = 300;

    public void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var (pattern, path) = end < 0 ? (text, text) : (text[..end], text[(end + 1)..]);
        _ = new PathPattern(pattern[..Math.Min(pattern.Length, MaximumPattern)]).Matches(path);
    }
}
