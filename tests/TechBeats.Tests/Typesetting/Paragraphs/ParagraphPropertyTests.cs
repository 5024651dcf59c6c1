using FsCheck;
using FsCheck.Fluent;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

/// <summary>What holds of every paragraph, whatever its text and its measure.</summary>
public sealed class ParagraphPropertyTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(1981, 1119);

    private static readonly Arbitrary<string> Words = Gen.Elements(
            "a",
            "to",
            "the",
            "model",
            "attention",
            "representation",
            "well-known",
            "(see",
            "it)",
            "\u201Cquoted\u201D",
            "end.",
            "4\u00A0million",
            "https://example.org/a/very/long/path?with=queries&and=more",
            "snake_case_name",
            "camelCaseName",
            "so\u00ADfa",
            "word\u2014dash",
            "\u2013",
            "\u05D0\u05D1\u05D2",
            "12:30",
            "\uD83D\uDC38",
            "e\u0301t\u00E9"
        )
        .ListOf()
        .Select(words => string.Join(' ', words))
        .ToArbitrary();

    /// <summary>A mark hangs by seven tenths of its 5 points.</summary>
    private const double MostHang = 3.5;

    private static readonly Arbitrary<int> Measures = Gen.Choose(12, 70).ToArbitrary();

    private static readonly ParagraphStyle[] Styles =
    [
        SetText.Ragged,
        SetText.Justified,
        SetText.Hyphenated,
        SetText.Hyphenated with { HangsPunctuation = true, Expansion = 0.02, FirstLineIndent = 12 },
        SetText.Ragged with { Alignment = Alignment.Center, Hyphenates = true },
    ];

    [Fact]
    public void Lines_joined_give_the_text_back() => Check((text, style, measure) =>
    {
        var lines = SetText.Prepare(text, style).Break(5 * measure);
        var joined = string.Concat(lines.Select(line => SetText.CopyOf(line)));
        return WithoutSpaces(joined) == WithoutSpaces(text);
    });

    [Fact]
    public void No_line_is_wider_than_the_measure() => Check((text, style, measure) =>
        SetText.Prepare(text, style).Break(5 * measure).All(line => 
            SetText.Width(line) <= (5 * measure) + (style.HangsPunctuation ? 2 * MostHang : 0.01)));

    [Fact]
    public void Filled_lines_are_as_wide_as_the_measure_or_were_hopeless() =>
        Check(
            (text, style, measure) =>
            {
                var lines = SetText
                    .Prepare(text, style with { Alignment = Alignment.Justified, HangsPunctuation = false, FirstLineIndent = 0 })
                    .Break(5 * measure);
                return lines
                    .Take(lines.Count - 1)
                    .All(line =>
                    {
                        var room = (5 * measure) - SetText.Width(line);
                        return Math.Abs(room) < 0.01 || SetText.InkOf(line).Count(c => c is ' ' or '\u00A0') * 10 < room;
                    });
            }
        );

    [Fact]
    public void The_same_paragraph_makes_the_same_lines() => Check((text, style, measure) =>
    {
        var prepared = SetText.Prepare(text, style);
        var first = prepared.Break(5 * measure).Select(SetText.InkOf).ToList();
        prepared.Break(5 * measure * 2);
        return first.SequenceEqual(prepared.Break(5 * measure).Select(SetText.InkOf))
            && first.SequenceEqual(SetText.Prepare(text, style).Break(5 * measure).Select(SetText.InkOf));
    });

    [Fact]
    public void Never_three_hyphens_in_a_row() => Check((text, style, measure) =>
    {
        var run = 0;
        return SetText.Prepare(text, style).Break(5 * Math.Max(measure, 30)).All(line => (run = line.EndsInHyphen ? run + 1 : 0) <= 2);
    });

    private static void Check(Func<string, ParagraphStyle, int, bool> holds)
    {
        var styles = Gen.Elements(Styles).ToArbitrary();
        Prop.ForAll(Words, styles, Measures, (text, style, measure) => holds(text, style, measure)).Check(Repeatable);
    }

    private static string WithoutSpaces(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal);
}
