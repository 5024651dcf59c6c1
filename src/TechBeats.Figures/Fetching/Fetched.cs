namespace TechBeats.Figures.Fetching;

/// <summary>The host sent a representation.</summary>
/// <param name="Bytes">The decompressed bytes.</param>
/// <param name="Address">The final address after all redirects.</param>
/// <param name="Validators">The validators of this representation.</param>
public sealed record Fetched(byte[] Bytes, string Address, Validators Validators) : FetchOutcome;
