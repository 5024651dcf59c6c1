using TechBeats.Archive.Reading.Metadata;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("News #12", "", 12)]
    [InlineData("Issue No. 7: Ink", "", 7)]
    [InlineData("第12期", "", 12)]
    [InlineData("Tech Beats-6", "", 6)]
    [InlineData("Ink", "this-week-in-ink-78", 78)]
    [InlineData("Ink", "007-ink", 7)]
    [InlineData("Ink 5", "ink-5", 5)]
    [InlineData("第十二期", "", 12)]
    [InlineData("第一百零五号", "", 105)]
    [InlineData("通信 12号", "", 12)]
    [InlineData("العدد ٤٢", "", 42)]
    [InlineData("Выпуск 12: бумага", "", 12)]
    [InlineData("제 12호", "", 12)]
    [InlineData("What is new in C#8", "c-sharp", null)]
    [InlineData("2023年11月号", "", null)]
    [InlineData("Top 10 tools", "top-10-tools", null)]
    [InlineData("A look back at 2023", "look-back-2023", null)]
    [InlineData("Version #1.5", "", null)]
    public void An_issue_has_the_number_of_its_title_or_file_name(string title, string slug, int? number) =>
        Assert.Equal(number, NumberReader.Read(title, slug));
}
