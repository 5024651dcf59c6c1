using System.Globalization;
using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Recovery;

/// <summary>
/// A query to a CDX server: for an exact address, or for a picture with any signature and size. Archives rarely have the exact address of a
/// signed picture.
/// </summary>
/// <param name="Address">The address, or the common prefix of the picture's addresses.</param>
/// <param name="Key">The key of the picture (see <see cref="WebAddress.KeyOf"/>), or null for an exact address.</param>
internal sealed record CdxQuery(string Address, string? Key)
{
    /// <summary>Maximum number of rows for an exact address, which the server sorts by distance in time.</summary>
    private const int MaximumAddressRows = 10;

    /// <summary>Maximum number of rows for a prefix, which the server does not sort.</summary>
    private const int MaximumPictureRows = 200;

    /// <summary>The queries for a picture: each exact address, and its prefix if it has a signature or a size.</summary>
    public static IEnumerable<CdxQuery> ForAddresses(IEnumerable<string> addresses) => addresses
        .SelectMany(address => address.EndsWith("://" + WebAddress.KeyOf(address), StringComparison.Ordinal)
            ? [new CdxQuery(address, null)]
            : new[] { new CdxQuery(address, null), new CdxQuery(new Uri(address).GetLeftPart(UriPartial.Path), WebAddress.KeyOf(address)) })
        .DistinctBy(query => query.Key ?? query.Address);

    /// <summary>The address of the query at a server.</summary>
    /// <param name="server">The CDX server.</param>
    /// <param name="day">The preferred day of a snapshot, or null if unknown.</param>
    public string At(Uri server, DateOnly? day)
    {
        var range = Key is not null ? string.Create(CultureInfo.InvariantCulture, $"&matchType=prefix&limit={MaximumPictureRows}")
            : day is { } near ? string.Create(
                CultureInfo.InvariantCulture, $"&sort=closest&closest={near:yyyyMMdd}&limit={MaximumAddressRows}")
            : string.Create(CultureInfo.InvariantCulture, $"&limit={MaximumAddressRows}");
        return $"{server.AbsoluteUri}{(server.Query.Length > 0 ? '&' : '?')}url={Uri.EscapeDataString(Address)}{range}"
            + "&filter=statuscode:200&fl=timestamp,original,mimetype,statuscode&output=json";
    }

    /// <summary>Whether a listed snapshot shows the picture.</summary>
    public bool Matches(Snapshot snapshot) => Key is null || WebAddress.KeyOf(snapshot.Original) == Key;
}
