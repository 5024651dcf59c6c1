using TechBeats.Archive.Typography;
using TechBeats.Sources.Sites;
using TechBeats.Tests.Sources;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Settings of site generators, which name the site.</summary>
internal sealed class SiteSettingsTarget : IFuzzTarget
{
    public string Name => "site-settings";

    private static readonly string[] Names = ["_config.yml", "hugo.toml", "mkdocs.yml", "config/_default/hugo.yaml", "book.toml", "CNAME"];

    public void Run(byte[] input)
    {
        foreach (var name in Names)
        {
            var site = SiteSettings.Read(new MemoryTree().With(name, input));
            BrokenPromiseException.Unless(site.Title is not { Length: > 1000 }, "a title without end");
            SiteTypography.Read(new MemoryTree().With(name, input));
        }
    }
}
