using FsCheck;
using FsCheck.Fluent;
using TechBeats.Typesetting.Paragraphs.Hyphenation;
using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

/// <summary>What holds for any text, however odd: letters, marks, joiners, emoji, controls and lone surrogates in any order.</summary>
public sealed class UnicodePropertyTests
{
    private static readonly string[] s_pieces =
    [
        "a", "Z", "é", "e", "\u0301", "\u0323", "\u0308", "ß", "ﬁ", "İ", "\u1100", "\u1161", "\u11A8", "한", "가", "\u212B", "\u0344",
        " ", "\t", "\n", "\r", "\u2029", "\u00A0", "\u00AD", "\u200B", "\u2060", "\u200D", "\u200C", "\uFE0F", "\uFE0E", "\u20E3",
        "1", "9", ",", ".", "-", "/", "$", "%", "(", ")", "[", "]", "“", "”", "—", "…", "!", "\u2329", "\u232A", "\u3008",
        "א", "ב", "ע", "ب", "\u0661", "\u064B", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069",
        "中", "。", "か", "ー", "ก", "क", "\u093F", "\u0600", "\U0001F469", "\U0001F3FD", "\U0001F4BB", "❤", "\U0001F1E9", "\U0001F1EA",
        "\U000110A5", "\U000110BA", "\U0001D15E", "\U00010400", "\uD83D", "\uDC00", "\uFFFF", "\u0000",
    ];

    private static readonly Arbitrary<string> s_texts =
        Arb.From(Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces)));

    [Fact]
    public void Composing_twice_changes_nothing_more() => Holds(text =>
    {
        var composed = UnicodeText.Compose(text);
        return ReferenceEquals(composed, UnicodeText.Compose(composed))
            && UnicodeText.Compose(UnicodeText.Decompose(text)) == composed
            && UnicodeText.Decompose(composed) == UnicodeText.Decompose(text);
    });

    [Fact]
    public void Clusters_cover_the_text_and_never_part_a_pair() => Holds(text =>
    {
        var index = 0;
        while (index < text.Length)
        {
            var end = GraphemeClusters.Next(text, index);
            if (end <= index || SplitsPair(text, end))
            {
                return false;
            }

            index = end;
        }

        return index == text.Length;
    });

    [Fact]
    public void Lines_never_break_inside_a_cluster_of_base_and_marks() => Holds(text =>
    {
        var breaks = LineBreaks.Find(text);
        return Enumerable.Range(1, Math.Max(text.Length - 1, 0)).All(i =>
            breaks[i] == LineBreakAction.Prohibited
            || (!SplitsPair(text, i) && (!IsMark(text[i]) || text[i - 1] is <= ' ' or '\u2029' or '\u200B')));
    });

    [Fact]
    public void The_short_way_gives_the_levels_of_the_long_one() => Holds(text =>
    {
        var levels = new byte[text.Length];
        BidiParagraph.Resolve(text, 0, levels);
        return levels.AsSpan().SequenceEqual(BidiAlgorithm.LevelsOf(text, 0));
    });

    [Fact]
    public void The_visual_order_has_every_piece_once() => Holds(text =>
        BidiAlgorithm.VisualOrder(BidiAlgorithm.LevelsOf(text, 1)).Order().SequenceEqual(Enumerable.Range(0, text.Length)));

    [Fact]
    public void Hyphens_keep_their_distance() => Holds(text =>
    {
        var places = Hyphenator.For("en")!.Hyphenate(text);
        return places.SequenceEqual(places.Order().Distinct()) && places.All(place => place >= 2 && place <= text.Length - 3);
    });

    private static bool SplitsPair(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text, index - 1);

    private static bool IsMark(char unit) => unit is '\u0301' or '\u0323' or '\u0308' or '\u200D' or '\uFE0F';

    private static void Holds(Func<string, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(1981, 1119), Prop.ForAll(s_texts, property));
}
