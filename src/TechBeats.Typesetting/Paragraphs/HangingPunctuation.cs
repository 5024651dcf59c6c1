namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// How much of a mark at a line's edge may stand outside the measure, as a part of its width: small marks leave the
/// edge looking dented when they stand inside it.
/// </summary>
internal static class HangingPunctuation
{
    /// <summary>At the edge where lines end.</summary>
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

    /// <summary>At the edge where lines begin.</summary>
    public static double AtStart(char mark) => mark switch
    {
        '\u2018' or '\u201C' or '\'' or '"' => 0.5,
        '\u2013' => 0.2,
        _ => 0,
    };
}
