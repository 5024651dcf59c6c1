using TechBeats.Model;

namespace TechBeats.Figures.Addresses;

/// <summary>The source of a figure. A closed family; sources with equal keys are the same figure.</summary>
public abstract record FigureSource
{
    private protected FigureSource()
    {
    }

    /// <summary>The unique key of the source.</summary>
    public abstract string Key { get; }
}

/// <summary>A file of the archive.</summary>
/// <param name="Path">Its path in the archive's tree.</param>
public sealed record LocalSource(string Path) : FigureSource
{
    /// <summary>Where it is relative to the issue, in words.</summary>
    public string Where { get; init; } = "";

    /// <inheritdoc/>
    public override string Key => $"file {Path}";
}

/// <summary>A picture in the address itself.</summary>
/// <param name="Address">The <c>data:</c> address.</param>
public sealed record EmbeddedSource(string Address) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => Address;
}

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

/// <summary>The address of a figure that is ignored.</summary>
/// <param name="Reason">Why it is ignored.</param>
public sealed record DroppedSource(DropReason Reason) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"dropped {Reason}";
}

/// <summary>An address that leads nowhere.</summary>
/// <param name="Loss">Why.</param>
public sealed record NoSource(FigureLost Loss) : FigureSource
{
    /// <inheritdoc/>
    public override string Key => $"nowhere {Loss.Reason} {Loss.Cause} {Loss.Subject}".TrimEnd();
}
