using TechBeats.Model;
using TechBeats.Tests.Typesetting.Pages;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

public sealed class FirstWordsTests
{
    private const string Rest = " and then a good deal more of the text follows here.";

    [Theory]
    [InlineData("Hello and welcome to another issue" + Rest, "Hello and welcome to")] // 26 characters at most
    [InlineData("A b c d e f g" + Rest, "A b c d e")] // five words at most
    [InlineData("Hello. It is me" + Rest, "Hello.")] // a sentence
    [InlineData("“Well, it is me" + Rest, "“Well,")] // a clause
    [InlineData("In 2020 we wrote" + Rest, "In 2020 we wrote and")]
    [InlineData("Привет и добро пожаловать" + Rest, "Привет и добро пожаловать")]
    [InlineData("https://a.example is down" + Rest, "")]
    [InlineData("See example/code at" + Rest, "See")]
    [InlineData("编程通讯" + Rest, "")]
    [InlineData("שלום לכם" + Rest, "")]
    [InlineData("👋 Hello" + Rest, "")]
    [InlineData("Hello all!", "")] // too much of the paragraph
    [InlineData("", "")]
    public void The_first_words_of_a_sentence_are_small_capitals(string text, string expected) =>
        Assert.Equal(expected, Small([new Text(text)]));

    [Fact]
    public void Links_code_and_emphasis_end_them()
    {
        var target = new WebTarget("https://a.example/");
        Assert.Equal("See", Small([new Text("See "), new Link(target, null, [new Text("this site")]), new Text(Rest)]));
        Assert.Equal("", Small([new Link(target, null, [new Text("This site")]), new Text(Rest)]));
        Assert.Equal("", Small([new Styled(InlineStyle.Emphasis, [new Text("This site")]), new Text(Rest)]));
        Assert.Equal("", Small([new Styled(InlineStyle.Strong, [new Text("This site")]), new Text(Rest)]));
        Assert.Equal("Run", Small([new Text("Run "), new Code("make all"), new Text(Rest)]));
        Assert.Equal("", Small([new Text("pre"), new Styled(InlineStyle.Strong, [new Text("fix")]), new Text(Rest)])); // half a word
    }

    [Fact]
    public void The_text_stays_as_written()
    {
        var collected = Collect([new Text("Hello and welcome" + Rest)]);

        var applied = FirstWords.Apply(collected, new FirstWordsStyle());

        Assert.Equal("Hello and welcome" + Rest, applied.Text);
        Assert.Equal(collected.Runs[^1].End, applied.Runs[^1].End);
        Assert.Equal(applied.Runs[0].End, applied.Runs[1].Start);
        Assert.Equal(0.05 * DisplayFixture.Plain.Text.Size, applied.Runs[0].Context.Style.LetterSpacing, 6);
        Assert.Equal(collected.Runs[0].Context.Style, applied.Runs[1].Context.Style);
    }

    private static string Small(IReadOnlyList<Inline> inlines)
    {
        var applied = FirstWords.Apply(Collect(inlines), new FirstWordsStyle());
        return string.Concat(applied.Runs
            .Where(run => run.Context.Style.Capitals == Capitals.Small)
            .Select(run => applied.Text[run.Start..run.End]));
    }

    private static CollectedText Collect(IReadOnlyList<Inline> inlines) =>
        TextCollector.Collect(inlines, DisplayFixture.Plain, DisplayFixture.Styles.Inline, null, null);
}
