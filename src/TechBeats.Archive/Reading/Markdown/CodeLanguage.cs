using System.Buffers;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Reads the programming language from the first word of a fence, in the spellings of several tools: <c>python</c>, <c>{.python}</c>,
/// <c>python:file.py</c>, <c>rust,ignore</c>.
/// </summary>
internal static class CodeLanguage
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" ,:{}=");

    /// <summary>Returns the language, or null if the fence names none or plain text.</summary>
    public static string? Parse(string? info)
    {
        var word = (info ?? "").Trim().TrimStart('{', '.', ' ').TrimEnd('}');
        var end = word.AsSpan().IndexOfAny(Ends);
        var language = end < 0 ? word : word[..end];
        return language.Length == 0 || language.ToLowerInvariant() is "text" or "txt" or "plain" or "plaintext" or "none" or "nohighlight"
            ? null
            : language;
    }
}
