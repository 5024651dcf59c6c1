using TechBeats.Typesetting.Paragraphs;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

/// <summary>
/// The breaker on words of characters 1 wide, spaces of 1 that give or take a third or a half; a tilde is a place for a hyphen.
/// </summary>
public sealed class LineBreakerTests
{
    [Fact]
    public void Everything_on_one_line_when_it_fits() => Assert.Equal(["to be or not"], Lines("to be or not", 20));

    [Fact]
    public void Lines_are_chosen_together_and_not_one_by_one()
    {
        // First fit would fill the first line with "ee ff" and leave "gggggggg" alone on the second.
        Assert.Equal(
            ["aa bb cc dd", "ee ff gggggggg", "hhhhhhhhh i"],
            Lines("aa bb cc dd ee ff gggggggg hhhhhhhhh i", 17, mustSucceed: true)
        );
    }

    [Fact]
    public void A_tolerance_that_cannot_be_kept_gives_null() =>
        Assert.Null(Break(Items("aaaa bbbbbbbb cccc"), Rules(9) with { Tolerance = 0.5 }));

    [Fact]
    public void A_forced_end_ends_a_line_without_filling_it() => Assert.Equal(["a b", "c d"], Lines("a b|c d", 20));

    [Fact]
    public void The_last_resort_lets_a_box_stand_out() =>
        Assert.Equal(["a", "bbbbbbbbbbbb", "c"], Lines("a bbbbbbbbbbbb c", 5, mustSucceed: true));

    [Fact]
    public void A_box_too_wide_for_every_line_still_gives_lines() =>
        Assert.Equal(["bbbbbbbb", "cccccccc"], Lines("bbbbbbbb cccccccc", 5, mustSucceed: true));

    [Fact]
    public void A_hyphen_counts_into_the_width() =>
        Assert.Equal(["aaaa bbb-", "bbb cccc"], Lines("aaaa bbb~bbb cccc", 9));

    [Fact]
    public void A_hyphen_that_hangs_does_not() =>
        Assert.Equal(["aaaa bbb-", "bbb cccc"], Lines("aaaa bbb~bbb cccc", 8, hyphenWidth: 0));

    [Fact]
    public void Never_three_hyphens_in_a_row()
    {
        var lines = Lines("aaaaa bb~bbbbb cc~ccccc dd~ddddd ee~eeeee ff~fffff gg~ggggg", 9, mustSucceed: true);
        Assert.True(LongestLadder(lines) <= 2, string.Join('\n', lines));
        Assert.Contains(lines, line => line.EndsWith('-'));
    }

    [Fact]
    public void A_word_that_needs_three_hyphens_gets_them()
    {
        var lines = Lines("aaaa~aaaa~aaaa~aaaa", 5, mustSucceed: true);
        Assert.Equal(["aaaa-", "aaaa-", "aaaa-", "aaaa"], lines);
    }

    [Fact]
    public void The_first_line_may_be_shorter()
    {
        var rules = Rules(9) with { FirstMeasure = 5, MustSucceed = true };
        Assert.Equal(["aa bb", "cc dd ee"], Cut("aa bb cc dd ee", Break(Items("aa bb cc dd ee"), rules)!));
    }

    [Fact]
    public void A_last_line_of_one_short_word_is_avoided()
    {
        var text = string.Concat(Enumerable.Repeat("aa ", 20)) + "h";
        Assert.Equal("h", Lines(text, 29)[^1]);
        Assert.Equal(
            "aa aa aa aa aa aa aa aa aa aa h",
            Cut(text, Break(Items(text), Rules(29) with { MinimumLastLineWidth = 4 })!)[^1]
        );
    }

    [Fact]
    public void A_last_line_of_the_rest_of_a_word_is_avoided()
    {
        var text = string.Concat(Enumerable.Repeat("aa ", 8)) + "ccc~dddddd";
        var rules = Rules(29) with { FinalHyphenCost = 0 };

        Assert.Equal("dddddd", Cut(text, Break(Items(text), rules with { ShortLastLineCost = 0 })!)[^1]);
        Assert.Equal("cccdddddd", Cut(text, Break(Items(text), rules)!)[^1]);
    }

    private static List<string> Lines(string text, double measure, bool mustSucceed = false, double hyphenWidth = 1)
    {
        var ends = Break(Items(text, hyphenWidth), Rules(measure) with { MustSucceed = mustSucceed });
        Assert.NotNull(ends);
        return Cut(text, ends);
    }

    private static int[]? Break(Item[] items, BreakingRules rules) => LineBreaker.Break(items, items.Length, rules);

    private static BreakingRules Rules(double measure) => new() { FirstMeasure = measure, Measure = measure, Tolerance = 3 };

    private static Item[] Items(string text, double hyphenWidth = 1)
    {
        var items = new List<Item>();
        for (var i = 0; i < text.Length; i++)
        {
            items.Add(text[i] switch
            {
                ' ' => Item.Glue(1, 0.5, 1 / 3.0, i),
                '~' => Item.Penalty(50, true, hyphenWidth, 0, i),
                '|' => Item.Forced(i),
                _ => Item.Box(1, i),
            });
        }

        items.Add(Item.Forced(text.Length));
        return [.. items];
    }

    private static List<string> Cut(string text, int[] ends)
    {
        var lines = new List<string>();
        var start = 0;
        foreach (var end in ends)
        {
            var hyphen = end < text.Length && text[end] == '~' ? "-" : "";
            lines.Add(text[start..end].Replace("~", "", StringComparison.Ordinal) + hyphen);
            start = end + 1;
        }

        return lines;
    }

    private static int LongestLadder(IEnumerable<string> lines)
    {
        var (longest, run) = (0, 0);
        foreach (var line in lines)
        {
            run = line.EndsWith('-') ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
