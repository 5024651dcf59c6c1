namespace TechBeats.Pdf.Objects;

/// <summary>The number of an indirect object (7.3.10), always of generation 0.</summary>
public sealed record ObjectNumber(int Value);
