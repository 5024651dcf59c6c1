namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Shares of a character's width that may hang into the margin. Small marks inside the measure would make the edge look dented.
/// </summary>
internal static class HangingPunctuation
{
    /// <summary>Share at the end of a line.</summary>
    public static double AtEnd(char mark) => mark switch
    {
        '-' or '\u2010' => 0.6,
        '.' or ',' => 0.7,
        ':' or ';' => 0.4,
        '\u2019' or '\u201D' or '\'' or '"' => 0.5,
        '\u2013' => 0.3,
        '\u2014' => 0.2,
        '!' or '?' => 0.15,
        _ => 0,
    };

    /// <summary>Share at the start of a line.</summary>
    public static double AtStart(char mark) => mark switch
    {
        '\u2018' or '\u201C' or '\'' or '"' => 0.5,
        '\u2013' => 0.2,
        _ => 0,
    };
}
