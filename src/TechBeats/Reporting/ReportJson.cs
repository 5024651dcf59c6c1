using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TechBeats.Reporting;

/// <summary>The JSON serialization of reports, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BuildReport))]
[JsonSerializable(typeof(FiguresReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Writes letters of all scripts unescaped; only characters that JSON forbids are escaped.</summary>
    public static ReportJson Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
