using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Which way a paragraph runs.</summary>
internal static class BaseDirection
{
    private static readonly string[] RightToLeftLanguages = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>
    /// The paragraph's embedding level: 1 when its language runs right to left and any of its characters does, though
    /// it may begin with a Latin name; null to let its first strong character decide (UAX 9, P2 and P3).
    /// </summary>
    public static byte? Of(string text, string? language)
    {
        var primary = language?.Split('-')[0];
        return primary is not null && RightToLeftLanguages.Contains(primary) && HasRightToLeft(text) ? 1 : null;
    }

    private static bool HasRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
            {
                return true;
            }
        }

        return false;
    }
}
