using BenchmarkDotNet.Attributes;
using TechBeats.Archive;
using TechBeats.Figures;
using TechBeats.Model;
using TechBeats.Pdf;
using TechBeats.Pictures;
using TechBeats.Sources.Files;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Benchmarks;

/// <summary>Measures the stages of the sample book after a warm-up: reading, typesetting, and typesetting with writing.</summary>
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
    public int Setting()
    {
        var pages = 0;
        _ = Typesetter().Typeset(book, _ => pages++, CancellationToken.None);
        return pages;
    }

    [Benchmark]
    public PdfSummary SettingAndWriting()
    {
        using var pdf = new PdfExport(Stream.Null, new PdfOptions());
        return pdf.Finish(Typesetter().Typeset(book, pdf.Add, CancellationToken.None));
    }

    private static Typesetter Typesetter() => new(FontLibrary.Bundled(), Page, new BookStyles(), jobs: 1);

    private Task<ArchiveContents> Read(bool withFigures) => ArchiveReader.ReadAsync(
        new ArchiveRequest
        {
            Files = files,
            Figures = withFigures ? new FigureOptions { Limits = new FigureLimits(1000, 1500, 1400, 2000), IsOffline = true } : null,
        },
        progress: null,
        CancellationToken.None);
}
