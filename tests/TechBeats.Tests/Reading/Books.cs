using TechBeats.Tests.Reading;
using TechBeats.Tests.Support;

[assembly: Xunit.AssemblyFixture(typeof(Books))]

namespace TechBeats.Tests.Reading;

/// <summary>The books that many tests read, each made once, when first asked for.</summary>
public sealed class Books : IDisposable
{
    private readonly List<TemporaryFolder> folders = [];
    private readonly Lazy<Task<BuiltBook>> demo;
    private readonly Lazy<Task<BuiltBook>> techBeats;
    private readonly Lazy<Task<BuiltBook>> seeds;

    public Books()
    {
        demo = new(() => BuiltBook.OfAsync(NewFolder(), "demo"));
        techBeats = new(() => OfSharedAsync("tech-beats", "--year", "2023"));
        seeds = new(() => OfSharedAsync("seeds"));
    }

    /// <summary>The names that <see cref="ByName"/> knows, without the real archives where those aren't beside the repository.</summary>
    public static Xunit.TheoryData<string> Names => Repository.HasSharedArchives ? ["demo", "tech-beats", "seeds"] : ["demo"];

    public void Dispose() => folders.ForEach(folder => folder.Dispose());

    /// <summary>The book of the archive inside the program, or of a real one beside the repository; skips where that isn't.</summary>
    internal Task<BuiltBook> ByName(string name) => name switch
    {
        "demo" => demo.Value,
        "tech-beats" => techBeats.Value,
        _ => seeds.Value,
    };

    /// <summary>Where the issues of the book are.</summary>
    internal static string ArchiveOf(string name) =>
        name == "demo" ? Path.Combine(Repository.Root, "src", "TechBeats", "Demo", "Archive") : Repository.SharedArchive(name);

    private Task<BuiltBook> OfSharedAsync(string name, params string[] args)
    {
        var archive = Repository.SharedArchive(name);
        var folder = NewFolder();
        return BuiltBook.OfAsync(folder, ["build", archive, "--store", folder["store"], "--offline", .. args]);
    }

    private TemporaryFolder NewFolder()
    {
        var folder = new TemporaryFolder();
        lock (folders)
        {
            folders.Add(folder);
        }

        return folder;
    }
}
