using Xunit;

namespace TechBeats.Tests.Support;

/// <summary>The fonts of Debian's package <c>fonts-noto-core</c>, for scripts that no bundled face has.</summary>
internal static class NotoFonts
{
    public const string Folder = "/usr/share/fonts/truetype/noto";

    private static bool AreExpected => Directory.Exists(Folder) || Judge.AreToolsRequired;

    /// <summary>Path of a font; skips the test if the font is missing, or fails it where tools are required.</summary>
    public static string Find(string name)
    {
        var path = Path.Combine(Folder, name + ".ttf");
        Judge.RequireFile(path);
        return path;
    }

    /// <summary>The rows, or none where the fonts are neither installed nor required. A theory without rows is one skipped test.</summary>
    public static TheoryData<string, string> Rows(params (string Font, string Text)[] rows) =>
        [.. AreExpected ? rows.Select(row => (row.Font, row.Text)) : []];

    /// <inheritdoc cref="Rows(ValueTuple{string, string}[])"/>
    public static TheoryData<string, string, string> Rows(IEnumerable<(string Script, string Font, string Text)> rows) =>
        [.. AreExpected ? rows : []];
}
