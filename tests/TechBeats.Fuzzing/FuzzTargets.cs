using TechBeats.Fuzzing.Targets;

namespace TechBeats.Fuzzing;

/// <summary>All targets, by name.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        new AddressTarget(),
        new BitmapTarget(),
        new CdxTarget(),
        new CsvTarget(),
        new DataAddressTarget(),
        new DrawingTarget(),
        new FeedTarget(),
        new FontTarget(),
        new FrontMatterTarget(),
        new HtmlTarget(),
        new IccProfileTarget(),
        new IconTarget(),
        new JpegSegmentsTarget(),
        new LockFileTarget(),
        new MarkdownTarget(),
        new PathPatternTarget(),
        new PictureHeaderTarget(),
        new PictureTarget(),
        new PngTarget(),
        new PreparedEntryTarget(),
        new SettingsTarget(),
        new SiteSettingsTarget(),
        new StoreTarget(),
        new TemplateTarget(),
        new TiffTarget(),
        new WorkerMessageTarget(),
        new ZipTarget(),
    ];

    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
