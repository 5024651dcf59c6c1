using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Unicode;

public sealed class BidiAlgorithmTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("123 abc", 0)]
    [InlineData("123 אבג", 1)]
    [InlineData("\u2067אבג\u2069 abc", 0)]
    [InlineData("...", 0)]
    public void The_first_strong_character_decides(string text, int level) =>
        Assert.Equal(level, BidiAlgorithm.BaseLevelOf(text));

    [Fact]
    public void A_paragraph_without_letters_has_the_level_asked_for() => Assert.Equal(1, BidiAlgorithm.BaseLevelOf("123", 1));

    [Theory]
    [InlineData("plain — “text” 中", 0, "0000000000000000")]
    [InlineData("ab אב cd", 0, "00011000")]
    [InlineData("אב 12 גד", 1, "11122111")]
    [InlineData("אב C# גד", 1, "11121111")]
    [InlineData("אב (cd) גד", 1, "1111221111")]
    [InlineData("a \u202Bb\u202C c", 0, "0002200")]
    [InlineData("\U00010800 a", 1, "1112")]
    public void Every_unit_has_a_level(string text, int baseLevel, string levels) =>
        Assert.Equal(levels, string.Concat(BidiAlgorithm.LevelsOf(text, (byte)baseLevel)));

    [Theory]
    [InlineData("000", "012")]
    [InlineData("111", "210")]
    [InlineData("0110", "0213")]
    [InlineData("11221", "42310")]
    [InlineData("", "")]
    public void Pieces_stand_in_visual_order(string levels, string order) =>
        Assert.Equal(order, string.Concat(BidiAlgorithm.VisualOrder([.. levels.Select(level => (byte)(level - '0'))])));

    [Fact]
    public void Deep_nesting_ends()
    {
        var text = string.Concat(Enumerable.Repeat("\u2068\u202B([\u2067", 20_000)) + "אb";

        Assert.Equal(text.Length, BidiAlgorithm.LevelsOf(text, 0).Length);
    }

    [Fact]
    public void The_conformance_file_of_characters_holds()
    {
        var cases = 0;
        foreach (var line in UnicodeDatabase.Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var text = UnicodeDatabase.Text(fields[0]);
            var baseLevel = fields[1] == "2" ? BidiAlgorithm.BaseLevelOf(text) : byte.Parse(fields[1]);
            Assert.True(baseLevel == byte.Parse(fields[2]), line);
            Check(text, baseLevel, fields[3], fields[4], line);
            cases++;
        }

        Assert.True(cases > 90_000);
    }

    /// <summary>Every eleventh case of the file; 11 has no factor in common with the rhythm of its lists.</summary>
    [Fact]
    public void The_conformance_file_of_types_holds()
    {
        string levels = "", order = "";
        var number = 0;
        foreach (var line in UnicodeDatabase.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                levels = line["@Levels:".Length..].Trim();
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                order = line["@Reorder:".Length..].Trim();
            }
            else if (line[0] != '@' && number++ % 11 == 0)
            {
                var fields = line.Split(';');
                var text = string.Concat(fields[0].Split(' ').Select(CharacterOf));
                var directions = int.Parse(fields[1]);
                for (var direction = 0; direction < 3; direction++)
                {
                    if ((directions & (1 << direction)) != 0)
                    {
                        Check(text, direction == 0 ? BidiAlgorithm.BaseLevelOf(text) : (byte)(direction - 1), levels, order, line);
                    }
                }
            }
        }

        Assert.True(number > 400_000);
    }

    private static void Check(string text, byte baseLevel, string expectedLevels, string expectedOrder, string line)
    {
        var levels = BidiAlgorithm.LevelsOf(text, baseLevel);
        ResetWhitespace(text, baseLevel, levels);
        var expected = expectedLevels.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        var kept = new List<int>();
        for (var index = 0; index < text.Length; index += char.IsSurrogatePair(text, index) ? 2 : 1)
        {
            if (expected[count] != "x")
            {
                kept.Add(index);
                if (expected[count] != levels[index].ToString())
                {
                    Assert.Fail($"{line}: levels {string.Join(' ', levels)}");
                }
            }

            count++;
        }

        // The order is given in characters; the levels stand for UTF-16 units.
        var order = BidiAlgorithm.VisualOrder([.. kept.Select(index => levels[index])]);
        var found = string.Join(' ', order.Select(place => kept[place] - LowSurrogatesBefore(text, kept[place])));
        if (expectedOrder != found)
        {
            Assert.Fail($"{line}: order {found}");
        }
    }

    /// <summary>Rule L1, as the conformance files expect it. The program discards the spaces at a line's end instead.</summary>
    private static void ResetWhitespace(ReadOnlySpan<char> line, byte baseLevel, Span<byte> levels)
    {
        var resets = true;
        for (var index = line.Length; index > 0;)
        {
            var type = BidiAlgorithm.ClassOf(CodePoints.Before(line, index, out var length));
            index -= length;
            if (type is BidiClass.B or BidiClass.S)
            {
                resets = true;
            }
            else if (!IsPassedOver(type))
            {
                resets = false;
            }

            if (resets)
            {
                levels.Slice(index, length).Fill(baseLevel);
            }
        }
    }

    /// <summary>True for white space, isolate formatting characters and characters that X9 removes.</summary>
    private static bool IsPassedOver(BidiClass type) => type is BidiClass.WS or BidiClass.BN or >= BidiClass.LRE;

    private static int LowSurrogatesBefore(string text, int index)
    {
        var count = 0;
        for (var i = 0; i < index; i++)
        {
            count += char.IsLowSurrogate(text[i]) ? 1 : 0;
        }

        return count;
    }

    private static string CharacterOf(string type) => type switch
    {
        "L" => "a",
        "R" => "א",
        "AL" => "ع",
        "EN" => "1",
        "ES" => "+",
        "ET" => "$",
        "AN" => "\u0661",
        "CS" => ",",
        "NSM" => "\u0301",
        "BN" => "\u00AD",
        "B" => "\u2029",
        "S" => "\t",
        "WS" => " ",
        "ON" => "!",
        "LRE" => "\u202A",
        "RLE" => "\u202B",
        "PDF" => "\u202C",
        "LRO" => "\u202D",
        "RLO" => "\u202E",
        "LRI" => "\u2066",
        "RLI" => "\u2067",
        "FSI" => "\u2068",
        "PDI" => "\u2069",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
