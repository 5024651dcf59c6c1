using System.Text;
using TechBeats.Sources.Exports;

namespace TechBeats.Fuzzing.Targets;

/// <summary>The table of posts in an export.</summary>
internal sealed class CsvTarget : IFuzzTarget
{
    public string Name => "csv";

    public void Run(byte[] input)
    {
        var rows = CsvTable.Read(Encoding.UTF8.GetString(input));
        BrokenPromiseException.Unless(rows.Count <= input.Length, "more rows than bytes");
    }
}
