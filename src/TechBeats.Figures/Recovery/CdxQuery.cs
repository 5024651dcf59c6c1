using System.Globalization;
using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Recovery;

/// <summary>
/// A query to a CDX server: for an exact address, or for a picture under any signature and size.
/// The archive hardly ever saw the very signature of a signed address.
/// </summary>
/// <param name="Address">The address, or the common prefix of all addresses of the picture.</param>
/// <param name="Key">The picture, see <see cref="WebAddress.KeyOf"/>; null for the exact address.</param>
internal sealed record CdxQuery(string Address, string? Key)
{
    /// <summary>Maximum rows for an exact address. The server sorts them by distance in time.</summary>
    private const int MaximumOfAddress = 10;

    /// <summary>Maximum rows for a prefix. The server does not sort them by distance.</summary>
    private const int MaximumOfPicture = 200;

    /// <summary>
    /// The queries for the addresses of one picture: each exact address, and its prefix when it has a signature or a size.
    /// </summary>
    public static IEnumerable<CdxQuery> ForAddresses(IEnumerable<string> addresses) => addresses
        .SelectMany(address => address.EndsWith("://" + WebAddress.KeyOf(address), StringComparison.Ordinal)
            ? [new CdxQuery(address, null)]
            : new[] { new CdxQuery(address, null), new CdxQuery(new Uri(address).GetLeftPart(UriPartial.Path), WebAddress.KeyOf(address)) })
        .DistinctBy(query => query.Key ?? query.Address);

    /// <summary>The address of the query at a server.</summary>
    /// <param name="register">The CDX server.</param>
    /// <param name="day">The preferred day of a snapshot; null when unknown.</param>
    public string At(Uri register, DateOnly? day)
    {
        var range = Key is not null ? string.Create(CultureInfo.InvariantCulture, $"&matchType=prefix&limit={MaximumOfPicture}")
            : day is { } near ? string.Create(
                CultureInfo.InvariantCulture, $"&sort=closest&closest={near:yyyyMMdd}&limit={MaximumOfAddress}")
            : string.Create(CultureInfo.InvariantCulture, $"&limit={MaximumOfAddress}");
        return $"{register.AbsoluteUri}{(register.Query.Length > 0 ? '&' : '?')}url={Uri.EscapeDataString(Address)}{range}&filter=statuscode:200&fl=timestamp,original,mimetype,statuscode&output=json";
    }

    /// <summary>Whether a listed snapshot shows the picture.</summary>
    public bool Matches(Snapshot snapshot) => Key is null || WebAddress.KeyOf(snapshot.Original) == Key;
}
