namespace TechBeats.Figures.Fetching;

/// <summary>One request to a host, as its circuit counts it.</summary>
/// <param name="Began">Timestamp of the request.</param>
/// <param name="IsProbe">True for the probe of a half-open circuit.</param>
/// <param name="IsRetry">
/// True if the same figure failed before. Another failure then says more about the figure than about the host, and does not open the
/// circuit.
/// </param>
internal readonly record struct HostRequest(long Began, bool IsProbe, bool IsRetry);
