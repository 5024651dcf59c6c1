using System.Text;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Figures.Addresses;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Pictures inside addresses (RFC 2397).</summary>
internal sealed class DataAddressTarget : IFuzzTarget
{
    public string Name => "data-address";

    public void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var bytes = DataAddress.Read(text);
        BrokenPromiseException.Unless(bytes is null || bytes.Length <= Encoding.UTF8.GetByteCount(text), "more bytes than were written");
        var embedded = new DataUriStore();
        embedded.Restore(embedded.Extract(text));
    }
}
