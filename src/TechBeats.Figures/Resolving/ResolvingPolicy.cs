namespace TechBeats.Figures.Resolving;

/// <summary>What resolving may rely on.</summary>
/// <param name="IsOffline">True when the network must not be used.</param>
/// <param name="IsRefreshing">True to ask for stored and lost figures again.</param>
/// <param name="IsThorough">True to read and hash every stored original.</param>
internal sealed record ResolvingPolicy(bool IsOffline, bool IsRefreshing, bool IsThorough)
{
    /// <summary>True when a stored picture may have to be replaced.</summary>
    public bool MayReplace => IsRefreshing && !IsOffline;
}
