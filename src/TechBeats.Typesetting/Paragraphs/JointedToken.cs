namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A text range without spaces that breaks at its <see cref="Joints"/>: an address or code.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index after its last one.</param>
internal readonly record struct JointedToken(int Start, int End)
{
    /// <summary>Minimum length of a breakable token.</summary>
    private const int MinimumLength = 6;

    /// <summary>Finds all tokens, in order.</summary>
    public static List<JointedToken> FindAll(CollectedText collected)
    {
        var text = collected.Text;
        var tokens = new List<JointedToken>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && MayBeIn(text[end]))
            {
                end++;
            }

            if (end - start >= MinimumLength)
            {
                AddFrom(collected, start, end, tokens);
            }

            start = end + 1;
        }

        return tokens;
    }

    private static void AddFrom(CollectedText collected, int start, int end, List<JointedToken> tokens)
    {
        if (Joints.IsAddress(collected.Text.AsSpan(start, end - start)))
        {
            tokens.Add(new JointedToken(start, end));
            return;
        }

        for (var index = collected.RunIndexAt(start); index < collected.Runs.Count && collected.Runs[index].Start < end; index++)
        {
            var (from, to, context) = collected.Runs[index];
            if (context.IsCode)
            {
                tokens.Add(new JointedToken(Math.Max(from, start), Math.Min(to, end)));
            }
        }
    }

    // Ideographs end a token: they may follow an address without a space.
    private static bool MayBeIn(char c) => c is > ' ' and < '\u1100' and not '\u00A0' and not '\u00AD';
}
