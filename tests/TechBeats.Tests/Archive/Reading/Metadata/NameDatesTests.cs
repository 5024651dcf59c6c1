using System.Globalization;
using TechBeats.Archive.Reading.Metadata;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class NameDatesTests
{
    [Theory]
    [InlineData("2023-10-11-ink", "2023-10-11 ink")]
    [InlineData("20231011-ink", "2023-10-11 ink")]
    [InlineData("20231011104841-ink", "2023-10-11 ink")]
    [InlineData("202310111048_ink", "2023-10-11 ink")]
    [InlineData("20231011T1048-ink", "2023-10-11 ink")]
    [InlineData("20231011-104841-ink", "2023-10-11 ink")]
    [InlineData("2023_10_11_ink", "2023-10-11 ink")]
    [InlineData("2023.10.11 ink", "2023-10-11 ink")]
    [InlineData("2023-10-11T10-48-ink", "2023-10-11 ink")]
    [InlineData("31-10-2023-ink", "2023-10-31 ink")]
    [InlineData("10.11.2023 ink", "2023-11-10 ink")]
    [InlineData("2023-W41-ink", "2023-10-09 ink")]
    [InlineData("2020-W53", "2020-12-28 ")]
    [InlineData("2024-W03-2-ink", "2024-01-16 ink")]
    [InlineData("jan-14-2024-ink", "2024-01-14 ink")]
    [InlineData("January 14th, 2024", "2024-01-14 ")]
    [InlineData("14-jan-2024-ink", "2024-01-14 ink")]
    [InlineData("14. März 2024", "2024-03-14 ")]
    [InlineData("2024-juillet-14_ink", "2024-07-14 ink")]
    [InlineData("marvels-14-2024-ink", null)]
    [InlineData("top-10-2024-tools", null)]
    [InlineData("set-10-2024-ink", null)]
    [InlineData("2023-W54-ink", null)]
    [InlineData("jan-32-2024-ink", null)]
    [InlineData("10-11-2023-ink", null)]
    [InlineData("20231311-ink", null)]
    [InlineData("202310112599-ink", null)]
    public void A_file_name_may_begin_with_a_day(string name, string? found) =>
        Assert.Equal(found, Show(NameDates.FromFileName(name)));

    [Theory]
    [InlineData("2024/11", "19", "2024-11-19 ")]
    [InlineData("news/2024/january", "13-ink", "2024-01-13 ink")]
    [InlineData("2024/01-january", "13 ink", "2024-01-13 ink")]
    [InlineData("2024-11", "19-ink", "2024-11-19 ink")]
    [InlineData("2024", "W03-ink", "2024-01-15 ink")]
    [InlineData("2024/02-january", "13-ink", null)]
    [InlineData("2024/marketing", "13-ink", null)]
    [InlineData("2024/11", "31-ink", null)]
    [InlineData("2024/11", "11-19-ink", null)]
    [InlineData("2024/11", "9", null)]
    [InlineData("2024/11", "1999", null)]
    [InlineData("2024", "13-ink", null)]
    public void A_file_name_may_begin_with_the_day_of_its_folders_month(string folder, string name, string? found) =>
        Assert.Equal(found, Show(NameDates.FromPath(folder, name)));

    [Theory]
    [InlineData("issue-2024-W03", "2024-01-15")]
    [InlineData("ink_2023-02-03", "2023-02-03")]
    [InlineData("ink-14-january-2024", "2024-01-14")]
    [InlineData("ink-may-2025", "2025-05-01")]
    [InlineData("ink-2025-05", "2025-05-01")]
    [InlineData("ink 2025 May", "2025-05-01")]
    [InlineData("model-2024-w12b", null)]
    [InlineData("the-best-of-2024", null)]
    [InlineData("of-mayhem-2024", null)]
    public void A_date_may_stand_inside_a_name(string name, string? date) =>
        Assert.Equal(date, NameDates.FindInFileName(name)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("blog/2023/10/11", "2023-10-11")]
    [InlineData("blog/2023/10", "2023-10-01")]
    [InlineData("2023/october", "2023-10-01")]
    [InlineData("2023/octopus", null)]
    public void Folders_name_days_and_months(string folder, string? date) =>
        Assert.Equal(date, NameDates.FindInFolders(folder)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string? Show((DateOnly Date, string Slug)? found) =>
        found is var (day, slug) ? $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {slug}" : null;
}
