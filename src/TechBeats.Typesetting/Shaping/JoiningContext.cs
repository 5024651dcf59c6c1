using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Tells if letters join across the ends of a word, where a style changes within the word (Unicode 15.0, chapter 9.2).</summary>
internal static class JoiningContext
{
    /// <summary>Returns true for scripts with joining letters, such as Arabic.</summary>
    public static bool IsJoining(Script script) =>
        script
            is Script.Adlam
                or Script.Arabic
                or Script.Chorasmian
                or Script.HanifiRohingya
                or Script.Mandaic
                or Script.Manichaean
                or Script.Mongolian
                or Script.Nko
                or Script.OldUyghur
                or Script.PhagsPa
                or Script.PsalterPahlavi
                or Script.Sogdian
                or Script.Syriac;

    /// <summary>Returns true if characters before or after the range may change the forms of its letters.</summary>
    public static bool AffectsJoining(ReadOnlySpan<char> text, int start, int end) =>
        TypeBefore(text, start) != JoiningType.NonJoining || TypeAfter(text, end) != JoiningType.NonJoining;

    private static JoiningType TypeBefore(ReadOnlySpan<char> text, int index)
    {
        while (index > 0)
        {
            var type = Characters.JoiningTypeOf(CodePoints.Before(text, index, out var length));
            if (type != JoiningType.Transparent)
            {
                return type;
            }

            index -= length;
        }

        return JoiningType.NonJoining;
    }

    private static JoiningType TypeAfter(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            var type = Characters.JoiningTypeOf(CodePoints.At(text, index, out var length));
            if (type != JoiningType.Transparent)
            {
                return type;
            }

            index += length;
        }

        return JoiningType.NonJoining;
    }
}
