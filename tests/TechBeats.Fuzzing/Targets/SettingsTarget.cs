using TechBeats.Archive.Reading.Metadata;
using TechBeats.Settings;
using TechBeats.Tests.Sources;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Files of settings (techbeats.yml).</summary>
internal sealed class SettingsTarget : IFuzzTarget
{
    public string Name => "settings";

    private static readonly SettingsOrigin[] Origins =
    [
        new("techbeats.yml", null, IsNamed: false, new MemoryTree("a.md", "cover.png")),
        new("mine.yml", Path.GetTempPath(), IsNamed: true, null),
    ];

    public void Run(byte[] input)
    {
        var (root, problems) = YamlText.Read(input, "techbeats.yml");
        BrokenPromiseException.Unless(root is not null || problems.Count > 0, "neither settings nor a problem");
        foreach (var origin in Origins)
        {
            var settings = root is null ? null : SettingsReader.Read(root, origin).Settings;
            BrokenPromiseException.Unless(
                origin.IsNamed || settings?.Get(SettingsTable.AllowedHosts) is null or [],
                "an archive opened a private host"
            );
        }
    }
}
