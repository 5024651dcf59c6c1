namespace TechBeats.Figures.Storing;

/// <summary>The stored original of an address.</summary>
/// <param name="Address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
/// <param name="Sha256">Hash of the original's bytes, in lower-case hexadecimal.</param>
/// <param name="Type">The format, such as <c>png</c>.</param>
/// <param name="Bytes">Number of bytes.</param>
/// <param name="Size">Pixels as <c>1600x1000</c>; empty when unknown.</param>
/// <param name="Fetched">When it was stored.</param>
/// <param name="From">The address that sent it, or the name of the rescued file.</param>
public sealed record IndexEntry(string Address, string Sha256, string Type, long Bytes, string Size, DateTimeOffset Fetched, string From)
{
    /// <summary>Day of the web archive's copy; null when the original did not come from there.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>
    /// Hash of the original that a refresh replaced; null when none was. The store keeps the old original:
    /// a host may have begun to send a picture that only says "gone".
    /// </summary>
    public string? Replaces { get; init; }

    /// <summary>The entity tag of the original (RFC 9110, clause 8.8.3), quotes included; null when the host gave none.</summary>
    public string? ETag { get; init; }

    /// <summary>The time of the last change as the host wrote it; null when the host gave none.</summary>
    public string? Modified { get; init; }
}
