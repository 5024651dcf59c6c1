using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class DataFiltersTests
{
    private const string Bees = """[{"n": "b", "y": 10}, {"n": "A", "y": 9}, {"n": "c"}]""";

    [Theory]
    [InlineData("sort", "y", "A b c")]
    [InlineData("sort", "n", "A b c")]
    [InlineData("sort_natural", "n", "A b c")]
    [InlineData("reverse", "", "c A b")]
    [InlineData("where", "y", "b A")]
    [InlineData("where", "n c", "c")]
    [InlineData("reject", "n c", "b A")]
    [InlineData("limit", "2", "b A")]
    [InlineData("slice", "1 2", "A c")]
    public void A_list_is_filtered(string name, string arguments, string expected) =>
        Assert.Equal(expected, string.Join(' ', Filtered(name, arguments).Rounds().Select(bee => bee.Find("n")!.Text)));

    [Fact]
    public void Items_are_grouped_by_a_field()
    {
        var groups = DataFilters.Apply("group_by", ["k"], DataFile.Read("[{k: x, n: 1}, {k: y, n: 2}, {k: x, n: 3}]", ".yml")!)!;

        Assert.Equal(["x 2", "y 1"], groups.Rounds().Select(group => $"{group.Find("name")!.Text} {group.Find("size")!.Text}"));
    }

    [Fact]
    public void A_filter_of_text_is_none_of_data() => Assert.Null(DataFilters.Apply("upcase", [], DataFile.Read(Bees, ".json")!));

    private static DataValue Filtered(string name, string arguments) =>
        DataFilters.Apply(name, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), DataFile.Read(Bees, ".json")!)!;
}
