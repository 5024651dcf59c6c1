namespace TechBeats.Figures.Storing;

/// <summary>The stored original of an address.</summary>
/// <param name="Address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
/// <param name="Sha256">Hash of the original's bytes, in lower-case hexadecimal.</param>
/// <param name="Type">The format, such as <c>png</c>.</param>
/// <param name="Bytes">Number of bytes.</param>
/// <param name="Size">Size in pixels as <c>1600x1000</c>, or empty if unknown.</param>
/// <param name="Fetched">Time of storing.</param>
/// <param name="From">The final address, or the name of the rescued file.</param>
public sealed record IndexEntry(string Address, string Sha256, string Type, long Bytes, string Size, DateTimeOffset Fetched, string From)
{
    /// <summary>Day of the web archive's copy, or null if the original did not come from there.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>
    /// Hash of the original that a refresh replaced, or null. The store keeps the old original, since a host may have replaced a deleted
    /// picture by a notice.
    /// </summary>
    public string? Replaces { get; init; }

    /// <summary>The entity tag (RFC 9110, clause 8.8.3) with its quotes, or null if the host sent none.</summary>
    public string? ETag { get; init; }

    /// <summary>The last modification time as the host wrote it, or null if the host sent none.</summary>
    public string? Modified { get; init; }
}
