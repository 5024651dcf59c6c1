namespace TechBeats.Figures.Addresses;

/// <summary>A picture on the web.</summary>
/// <param name="Name">The common key of its addresses, see <see cref="WebAddress.KeyOf"/>.</param>
/// <param name="Addresses">
/// Its addresses as <see cref="WebAddress.Clean"/> gives them: absolute, <c>http</c> or <c>https</c>. They differ only in signature or
/// size.
/// The first that answers gives the picture of all. The largest comes first, then the order is that of the book.
/// </param>
public sealed record WebSource(string Name, IReadOnlyList<string> Addresses) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"web {Name}";

    /// <summary>Its addresses, followed by the addresses inside them.</summary>
    public IEnumerable<string> Everywhere => Addresses.Concat(Addresses.SelectMany(WrappedAddress.Inside)).Distinct(StringComparer.Ordinal);
}
