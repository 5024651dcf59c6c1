namespace TechBeats.Figures.Addresses;

/// <summary>Host and query of an absolute web address.</summary>
internal sealed class AddressQuery
{
    private readonly List<(string Name, string Value, string Written)> parameters = [];

    public AddressQuery(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return;
        }

        Host = uri.Host;
        foreach (var part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            parameters.Add((Uri.UnescapeDataString(name), equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..]), part));
        }
    }

    /// <summary>The host in lower case, or empty if the address does not parse.</summary>
    public string Host { get; } = "";

    /// <summary>The parameters in order, unescaped and as written.</summary>
    public IReadOnlyList<(string Name, string Value, string Written)> Parameters => parameters;

    /// <summary>The first value of a parameter, or null if there is none. The case of the name is ignored.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var parameter in parameters)
            {
                if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return parameter.Value;
                }
            }

            return null;
        }
    }
}
