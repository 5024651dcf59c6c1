using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// The order in which fonts expect the marks of Hebrew and Arabic. Unicode's canonical order of them follows no script's
/// practice: fonts place what is inside or closest to the letter first (SBL Hebrew Font User Manual, "mark ordering";
/// Unicode 15.0, chapter 9.2, on shadda).
/// </summary>
internal static class MarkOrder
{
    private const int FirstHebrew = 10;
    private const int LastHebrew = 26;

    // By combining class 10 to 26: shin and sin dot, dagesh, rafe, holam, then vowels below, meteg last.
    private static ReadOnlySpan<byte> Hebrew => [22, 15, 16, 17, 23, 18, 19, 20, 21, 14, 24, 12, 25, 13, 10, 11, 26];

    /// <summary>Orders the marks of every letter; they must still stand for one character each.</summary>
    public static void Apply(GlyphBuffer buffer)
    {
        for (var i = 1; i < buffer.Count; i++)
        {
            var moved = buffer[i];
            var rank = RankOf(moved.CodePoint);
            if (rank == 0)
            {
                continue;
            }

            var to = i;
            while (to > 0 && buffer[to - 1].Cluster == moved.Cluster && RankOf(buffer[to - 1].CodePoint) > rank)
            {
                buffer[to] = buffer[to - 1];
                to--;
            }

            buffer[to] = moved;
        }
    }

    private static int RankOf(int codePoint)
    {
        var combiningClass = Characters.CombiningClassOf(codePoint);
        return combiningClass switch
        {
            >= FirstHebrew and <= LastHebrew => Hebrew[combiningClass - FirstHebrew],
            >= 27 and <= 32 => combiningClass + 1,
            33 => 27, // shadda stands below the vowel that is written after it
            _ => combiningClass,
        };
    }
}
