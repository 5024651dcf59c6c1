using TechBeats.Figures.Fetching;
using TechBeats.Model;

namespace TechBeats.Tests.Figures.Fetching;

/// <summary>Reads the parts of an outcome that a test expects.</summary>
internal static class FetchOutcomes
{
    /// <summary>The fetched bytes; null for any other outcome.</summary>
    public static byte[]? Bytes(this FetchOutcome outcome) => (outcome as Fetched)?.Bytes;

    /// <summary>The loss of a failure; null for any other outcome.</summary>
    public static FigureLost? Loss(this FetchOutcome outcome) => (outcome as Failed)?.Loss;
}
