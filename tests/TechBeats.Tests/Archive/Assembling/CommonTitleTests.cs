using TechBeats.Archive.Assembling;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

public sealed class CommonTitleTests
{
    [Theory]
    [InlineData("Tech Beats", "Tech Beats-1", "Tech Beats-2", "Tech beats #3")]
    [InlineData("This Week in Rust", "This Week in Rust 1", "This Week in Rust 22")]
    [InlineData("This Month in OS", "This Month in OS: July 2023", "This Month in OS (August 2023)")]
    [InlineData("R Weekly", "R Weekly 2023-01", "R Weekly 2023-W42 New things", "R Weekly W43")]
    [InlineData("Notes", "Notes, issue 12", "Notes, issue 13")]
    [InlineData("Revue de presse", "Revue de presse du 4 mars 2022", "Revue de presse du 18 décembre 2015")]
    [InlineData("주간 소식", "주간 소식 3", "주간 소식 4")]
    [InlineData("A walk in the hills", "A walk in the hills")]
    [InlineData("The same", "The same", "The same")]
    [InlineData("Дайджест", "Дайджест (выпуск 3): бумага", "Дайджест (выпуск 4): перо")]
    [InlineData("Дайджест", "Дайджест — 3 марта 2023", "Дайджест — 4 апреля 2023")]
    [InlineData("墨水周刊", "墨水周刊（第3期）：纸", "墨水周刊（第4期）：笔")]
    [InlineData("墨水周刊", "《墨水周刊》第十二期", "《墨水周刊》第十三期")]
    [InlineData("インク通信", "インク通信【第3号】紙", "インク通信【第4号】筆")]
    [InlineData("インク通信", "インク通信12号", "インク通信13号")]
    [InlineData("نشرة الحبر", "نشرة الحبر - العدد ٣", "نشرة الحبر (العدد 4)")]
    [InlineData("Tech Notes", "[Tech Notes 3]", "[Tech Notes] 4")]
    [InlineData("Rundbrief", "Rundbrief (November 2023)", "Rundbrief (Oktober 2023)")]
    [InlineData("Ink Letters", "Ink Letters: pens", "Ink Letters: 10 papers", "Ink Letters: quills")]
    [InlineData("墨水", "墨水：纸", "墨水：笔", "墨水：砚")]
    [InlineData(null, "Ink: pens", "Ink: quills")]
    [InlineData(null, "Issue #1", "Issue #2")]
    [InlineData(null, "Newsletter 1", "Newsletter 2")]
    [InlineData(null, "On cats", "On dogs")]
    [InlineData(null, "1", "2")]
    [InlineData(null, "", "")]
    public void The_common_stem_of_titles_names_the_book(string? stem, params string[] titles) =>
        Assert.Equal(stem, CommonTitle.Find(titles));
}
