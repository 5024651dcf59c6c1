using TechBeats.Figures.Recovery;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Answers of a web archive's register of snapshots (CDX).</summary>
internal sealed class CdxTarget : IFuzzTarget
{
    public string Name => "cdx";

    public void Run(byte[] input)
    {
        var day = new DateOnly(2023, 10, 11);
        foreach (var snapshot in Snapshot.Read(input, day) ?? [])
        {
            BrokenPromiseException.Unless(Uri.TryCreate(snapshot.Original, UriKind.Absolute, out _), $"no address: {snapshot.Original}");
            _ = snapshot.Day;
            _ = new CdxQuery(snapshot.Original, "key").Matches(snapshot);
        }
    }
}
