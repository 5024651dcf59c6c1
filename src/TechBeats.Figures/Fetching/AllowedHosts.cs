using System.Globalization;

namespace TechBeats.Figures.Fetching;

/// <summary>Private hosts that the user allowed, as <c>host</c> or <c>host:port</c>.</summary>
internal sealed class AllowedHosts
{
    private readonly HashSet<string> names;

    public AllowedHosts(IReadOnlyList<string> names) =>
        this.names = names.Select(name => name.Trim().Trim('[', ']').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the user allowed the host of an address.</summary>
    public bool Contains(Uri address)
    {
        var host = address.IdnHost.Trim('[', ']').ToLowerInvariant();
        return names.Contains(host)
            || names.Contains(string.Create(CultureInfo.InvariantCulture, $"{host}:{address.Port}"))
            || names.Contains(string.Create(CultureInfo.InvariantCulture, $"{host}]:{address.Port}"));
    }
}
