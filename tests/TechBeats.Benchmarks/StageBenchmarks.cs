using BenchmarkDotNet.Attributes;
using TechBeats.Archive;
using TechBeats.Figures;
using TechBeats.Model;
using TechBeats.Pdf;
using TechBeats.Pictures;
using TechBeats.Sources.Files;
using TechBeats.Svg.Css;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Benchmarks;

/// <summary>Each stage of the sample book by itself, warm: reading, setting, and all three together.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly PageStyle Page = PageStyle.Named("a5")!;

    private readonly IFileTree files = new ResourceTree(typeof(TechBeats.Commands.ExitCode).Assembly, "Demo/", "demo");
    private Book book = null!;

    [GlobalSetup]
    public async Task ReadOnce() => book = (await Read(withFigures: true)).Book;

    [Benchmark]
    public Task<ArchiveContents> Reading() => Read(withFigures: false);

    [Benchmark]
    public int Setting() => SetBook().Pages.Count();

    [Benchmark]
    public PdfSummary SettingAndWriting() => PdfExport.Write(SetBook(), Stream.Null, new PdfOptions());

    private Typesetting.Frames.TypesetBook SetBook() => new Typesetter(FontLibrary.Bundled(), Page, new StyleSheet(), jobs: 1).Set(book);

    private Task<ArchiveContents> Read(bool withFigures) => ArchiveReader.ReadAsync(
        new ArchiveRequest
        {
            Files = files,
            Figures = withFigures ? new FigureOptions { Limits = new FigureLimits(1000, 1500, 1400, 2000), IsOffline = true } : null,
        },
        progress: null,
        CancellationToken.None);
}
