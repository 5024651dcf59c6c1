using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TechBeats.Reporting;

/// <summary>The report's JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BuildReport))]
[JsonSerializable(typeof(FiguresReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Letters of every script as they are; only what JSON itself forbids is escaped.</summary>
    public static ReportJson Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
