namespace TechBeats.Pdf.Objects;

/// <summary>Number of an indirect object (7.3.10). The generation is always 0.</summary>
internal sealed record ObjectNumber(int Value);
