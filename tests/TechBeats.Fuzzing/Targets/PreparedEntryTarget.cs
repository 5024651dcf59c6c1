using System.Text;
using TechBeats.Figures.Prepared;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Lines of the store about prepared copies.</summary>
internal sealed class PreparedEntryTarget : IFuzzTarget
{
    public string Name => "prepared-entry";

    public void Run(byte[] input)
    {
        if (PreparedEntry.Read(Encoding.UTF8.GetString(input)) is { } entry)
        {
            var written = entry.Write();
            BrokenPromiseException.Unless(PreparedEntry.Read(written)?.Write() == written, $"an entry changes when it is read: {written}");
        }
    }
}
