using System.Globalization;
using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Pages.Back;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class LostFigureIndexTests
{
    [Fact]
    public void Lost_figures_of_one_host_and_reason_are_one_entry_of_the_report()
    {
        var embedded = $"data:image/png;base64,{new string('A', 5000)}";
        var lost = Enumerable.Range(1, 3)
            .Select(i => Lost($"https://img.example.org/{i % 2}.png", "expired", i, LossReason.Expired))
            .Append(Lost(embedded, "damaged", 7, LossReason.Undecodable))
            .Append(Lost("a.png", "not looked for", 8, null));

        var groups = Collect(lost).Select(entry => entry.Facts).ToList();

        Assert.Equal([LossReason.Expired, LossReason.Undecodable, null], groups.Select(group => group.Reason));
        Assert.Equal(["img.example.org", "data:", "/"], groups.Select(group => group.Place));
        Assert.Equal(["https://img.example.org/1.png", "https://img.example.org/0.png"], groups[0].Addresses);
        Assert.Equal([1, 2, 3], groups[0].Pages);
        Assert.Equal(embedded[..60] + "…", Assert.Single(groups[1].Addresses));
    }

    [Fact]
    public void The_report_has_every_host()
    {
        var lost = Enumerable.Range(1, 5000).Select(i => Lost($"https://h{i}.example.org/x.png", "not found", 12, LossReason.NotFound));

        Assert.Equal(5000, Collect(lost).Count);
    }

    private static TypesetLostFigure Lost(string address, string kind, int page, LossReason? loss) =>
        new(address, "A chart", kind, kind, page.ToString(CultureInfo.InvariantCulture)) { Loss = loss };

    private static IReadOnlyList<LostFigureEntry> Collect(IEnumerable<TypesetLostFigure> lost) => LostFigureIndex.Collect(
        [new IssueSummary(new Issue { Key = "one", Title = "One", Source = "one.md", Blocks = [] }, [], [], [.. lost])],
        name => int.Parse(name, CultureInfo.InvariantCulture));
}
