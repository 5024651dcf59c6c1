using System.Globalization;
using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Recovery;

/// <summary>
/// A question to a register of snapshots: for an address as it stands, nearest to a day first; or for a picture whatever signature and size
/// its address bore when the archive came by, since a signed address is hardly ever the one that the archive saw.
/// </summary>
/// <param name="Address">The address, or what all addresses of the picture begin with.</param>
/// <param name="Key">The picture, see <see cref="WebAddress.KeyOf"/>; null for the address as it stands.</param>
internal sealed record RegisterLookup(string Address, string? Key)
{
    /// <summary>The nearest first: few are enough.</summary>
    private const int MostOfAddress = 10;

    /// <summary>A register sorts by nearness where it is asked for one address alone, so that the nearest are looked for here.</summary>
    private const int MostOfPicture = 200;

    /// <summary>The look-ups for addresses of one picture: each as it stands, and where it bears a signature or a size then without it.</summary>
    public static IEnumerable<RegisterLookup> Of(IEnumerable<string> addresses) => addresses
        .SelectMany(address => address.EndsWith("://" + WebAddress.KeyOf(address), StringComparison.Ordinal)
            ? [new RegisterLookup(address, null)]
            : new[] { new RegisterLookup(address, null), new RegisterLookup(new Uri(address).GetLeftPart(UriPartial.Path), WebAddress.KeyOf(address)) })
        .DistinctBy(lookup => lookup.Key ?? lookup.Address);

    /// <summary>Where a register answers it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day near which a snapshot should be; null when unknown.</param>
    public string At(Uri register, DateOnly? day)
    {
        var which = Key is not null ? string.Create(CultureInfo.InvariantCulture, $"&matchType=prefix&limit={MostOfPicture}")
            : day is { } near ? string.Create(CultureInfo.InvariantCulture, $"&sort=closest&closest={near:yyyyMMdd}&limit={MostOfAddress}")
            : string.Create(CultureInfo.InvariantCulture, $"&limit={MostOfAddress}");
        return $"{register.AbsoluteUri}{(register.Query.Length > 0 ? '&' : '?')}url={Uri.EscapeDataString(Address)}{which}&filter=statuscode:200&fl=timestamp,original,mimetype,statuscode&output=json";
    }

    /// <summary>Whether a snapshot that was listed is one of the picture.</summary>
    public bool Fits(Snapshot snapshot) => Key is null || WebAddress.KeyOf(snapshot.Original) == Key;
}
