namespace TechBeats.Figures.Fetching;

/// <summary>The host sent a representation.</summary>
/// <param name="Bytes">Its bytes, decompressed.</param>
/// <param name="Address">The address that answered, after all redirects.</param>
/// <param name="Validators">The validators of this representation.</param>
public sealed record Fetched(byte[] Bytes, string Address, Validators Validators) : FetchOutcome;
