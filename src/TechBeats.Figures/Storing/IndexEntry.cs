namespace TechBeats.Figures.Storing;

/// <summary>What the store has of an address.</summary>
/// <param name="Address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
/// <param name="Sha256">Hash of the original's bytes, in lower-case hexadecimal.</param>
/// <param name="Type">What the bytes are, such as <c>png</c>.</param>
/// <param name="Bytes">How many there are.</param>
/// <param name="Size">Pixels as <c>1600x1000</c>; empty when they can't be told.</param>
/// <param name="Fetched">When it came.</param>
/// <param name="From">The address that it came from, or the name of the rescued file that it was.</param>
public sealed record IndexEntry(string Address, string Sha256, string Type, long Bytes, string Size, DateTimeOffset Fetched, string From)
{
    /// <summary>Day of the web archive's copy; null when it did not come from there.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>Hash of the original that stood here before a refresh brought another; null when there was none. The store keeps it: a host may have begun to send a picture that only says that the picture is gone.</summary>
    public string? Replaces { get; init; }

    /// <summary>The host's name for this state of the picture (RFC 9110, clause 8.8.3), quotes included; null when it gave none.</summary>
    public string? ETag { get; init; }

    /// <summary>When the host says that the picture last changed, as it wrote it; null when it doesn't say.</summary>
    public string? Modified { get; init; }
}
