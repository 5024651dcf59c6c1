using TechBeats.Figures;
using TechBeats.Figures.Importing;
using TechBeats.Figures.Prepared;
using TechBeats.Figures.Resolving;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Importing;

public sealed class FigureImportTests : IDisposable
{
    private static readonly byte[] One = SamplePictures.Drawing(40, 30);
    private static readonly byte[] Other = SamplePictures.Drawing(41, 31);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("https://cdn.example.net/2020/06/a%20b.png", "cdn.example.net/2020/06/a b.png")]
    [InlineData("https://cdn.example.net/2020/06/a%20b.png", "mirror/https/cdn.example.net/2020/06/a%20b.png")]
    [InlineData("https://cdn.example.net/2020/06/a%20b.png", "https%3A%2F%2Fcdn.example.net%2F2020%2F06%2Fa%2520b.png")]
    [InlineData("https://cdn.example.net/2020/06/a%20b.png", "https___cdn.example.net_2020_06_a_b.png")]
    [InlineData("https://cdn.example.net/a.png?id=7&w=700", "cdn.example.net/a.png?id=7&w=700")]
    [InlineData("https://cdn.example.net/a.png?id=7&w=700", "cdn.example.net/a.png@id=7&w=700")]
    [InlineData("https://cdn.example.net/a.png?id=7&w=700", "cdn.example.net_a.png_id=7")]
    [InlineData("https://substackcdn.com/image/fetch/w_9/https%3A%2F%2Fx.example.com%2Fimg%2Fa.png", "x.example.com/img/a.png")]
    public void By_its_address_however_it_was_saved(string address, string file)
    {
        var line = Assert.Single(Import(new MemoryTree().With(file, One), address, "https://else.example.net/a.png"));

        Assert.Equal((ImportOutcome.Taken, address, "by its address"), (line.Outcome, line.Address, line.Detail));
    }

    [Theory]
    [InlineData("deep/folder/Chart%20Two.PNG")]
    [InlineData("chart two.png")]
    [InlineData("chart two.webp")]
    [InlineData("chart two.png?width=3")]
    [InlineData("Chart Two (1).png")]
    [InlineData("Chart Two(12).png")]
    public void A_file_is_matched_by_its_name(string file)
    {
        var line = Assert.Single(
            Import(new MemoryTree().With(file, One), "https://cdn.example.net/x/Chart%20Two.png", "https://cdn.example.net/y/b.png")
        );

        Assert.Equal(
            (ImportOutcome.Taken, "https://cdn.example.net/x/Chart%20Two.png", "by its name"),
            (line.Outcome, line.Address, line.Detail)
        );
    }

    [Fact]
    public void A_file_that_fits_several_figures_fits_none()
    {
        var lines = Import(
            new MemoryTree().With("1/a.png", One).With("2/a.png", Other).With("b.png", One),
            "https://x.example.net/a.png", "https://x.example.net/1/b.png", "https://x.example.net/2/b.png");

        Assert.All(lines, line => Assert.Equal(ImportOutcome.Ambiguous, line.Outcome));
        Assert.Equal(
            ["2 different files have this name", "2 different files have this name", "it matches 2 figures by its name"],
            lines.Select(line => line.Detail)
        );
    }

    [Fact]
    public void The_same_picture_twice_is_no_doubt() =>
        Assert.Equal(
            [ImportOutcome.Taken, ImportOutcome.Known],
            Import(new MemoryTree().With("1/a.png", One).With("2/a.png", One), "https://x.example.net/a.png").Select(line => line.Outcome)
        );

    [Fact]
    public void Another_picture_of_a_figure_that_is_kept_is_told()
    {
        Import(new MemoryTree().With("a.png", One), "https://x.example.net/a.png");

        var line = Assert.Single(Import(new MemoryTree().With("a.png", Other), "https://x.example.net/a.png"));

        Assert.Equal(
            (ImportOutcome.Known, "by its name; the store has another picture for this address; remove its entry first"),
            (line.Outcome, line.Detail)
        );
    }

    [Fact]
    public void A_copy_with_a_count_is_another_file_of_the_same_name() =>
        Assert.Equal(
            [ImportOutcome.Ambiguous, ImportOutcome.Ambiguous],
            Import(new MemoryTree().With("a (1).png", One).With("a.png", Other), "https://x.example.net/a.png").Select(line => line.Outcome)
        );

    [Fact]
    public void A_file_that_is_no_picture_or_fits_no_figure_is_reported()
    {
        var lines = Import(
            new MemoryTree().With("a.png", "<!DOCTYPE html><html></html>").With("b.png", One).With("notes.txt", "text"),
            "https://x.example.net/a.png"
        );

        Assert.Equal(
            [
                (ImportOutcome.NotAPicture, "by its name, but it is not a picture: HTML"),
                (ImportOutcome.Unmatched, "no figure has this address or name"),
                (ImportOutcome.Unmatched, "no figure has this address or name"),
            ],
            lines.Select(line => (line.Outcome, line.Detail))
        );
    }

    [Fact]
    public void Another_store_is_known_by_its_lock_file()
    {
        var sha256 = ContentHash.Compute(One);
        var other = LockFile.Write(
            [
                new IndexEntry(
                    "x.example.net/a.png",
                    sha256,
                    "png",
                    One.Length,
                    "40x30",
                    DateTimeOffset.UnixEpoch,
                    "https://x.example.net/a.png"
                ),
            ],
            []
        );

        var line = Assert.Single(
            Import(
                new MemoryTree().With(FigureIndex.FileName, other).With($"originals/{sha256[..2]}/{sha256}", One),
                "https://x.example.net/a.png",
                "https://x.example.net/b.png"
            )
        );

        Assert.Equal((ImportOutcome.Taken, "by its hash"), (line.Outcome, line.Detail));
    }

    [Fact]
    public void An_original_that_went_missing_comes_back_by_its_hash()
    {
        var index = FigureIndex.Read(folder["store"]);
        index.Add(
            new IndexEntry(
                "x.example.net/a.png",
                ContentHash.Compute(One),
                "png",
                One.Length,
                "40x30",
                DateTimeOffset.UnixEpoch,
                "https://x.example.net/a.png"
            )
        );

        var line = Assert.Single(Import(new MemoryTree().With("any name.bin", One), "https://x.example.net/a.png"));

        Assert.Equal((ImportOutcome.Taken, "by its hash"), (line.Outcome, line.Detail));
    }

    [Fact]
    public async Task An_imported_figure_is_printed_without_a_request()
    {
        const string Address = "https://gone.invalid/a.png";
        var options = new FigureOptions { Limits = new(100, 100, 100, 100), Store = folder["store"], IsOffline = true };

        var gathered = await GatherAsync(options with { Import = new MemoryTree().With("a.png", One) }, Address);
        var later = await GatherAsync(options, Address);

        Assert.Equal([FigureState.Imported, FigureState.Store], gathered.Records.Concat(later.Records).Select(record => record.State));
        Assert.Equal(new FigureStep(FigureStepKind.Import, null, "import a.png"), gathered.Records[0].Steps[0]);
        Assert.Equal(One, ((RasterPicture)((FigureFound)later.Results[0][Address]).Picture).Open().ToArray());
    }

    private IReadOnlyList<ImportLine> Import(IFileTree rescued, params string[] addresses) =>
        new FigureImport(rescued, new FigureStore(folder["store"]), TimeProvider.System).Import(
            [.. addresses.Select(address => TechBeats.Figures.Addresses.WebAddress.SourceOf(new Uri(address)))],
            TestContext.Current.CancellationToken
        );

    private static Task<GatheredFigures> GatherAsync(FigureOptions options, string address) =>
        FigureResolver.ResolveAsync(
            [new IssueFigures("i.md", [new Figure(address, null)])],
            new MemoryTree(),
            null,
            options,
            null,
            TestContext.Current.CancellationToken
        );
}
