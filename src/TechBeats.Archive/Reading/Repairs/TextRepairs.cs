using TechBeats.Archive.Reading.Reporting;
using TechBeats.Unicode;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>Decodes and repairs a text before it is parsed. No step adds or removes a line.</summary>
internal static class TextRepairs
{
    /// <summary>
    /// The steps in order. The first needs the control characters that are part of mojibake. Line ends come before control characters,
    /// since a carriage return is one.
    /// </summary>
    private static readonly Func<string, ProblemLog, string>[] Steps =
    [
        MojibakeRepair.Repair,
        (text, _) => LineEnds(text),
        ControlCharacters.Remove,
        JoinerRepair.Repair,
        (text, _) => UnicodeText.Compose(text),
    ];

    public static string Apply(ReadOnlySpan<byte> bytes, ProblemLog log) =>
        Steps.Aggregate(TextDecoder.Decode(bytes, log), (text, step) => step(text, log));

    private static string LineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
