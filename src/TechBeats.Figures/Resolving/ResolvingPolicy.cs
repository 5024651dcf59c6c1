namespace TechBeats.Figures.Resolving;

/// <summary>Policy for the use of the network and the store.</summary>
/// <param name="IsOffline">True to forbid network access.</param>
/// <param name="IsRefreshing">True to fetch stored and lost figures again.</param>
/// <param name="IsThorough">True to read and hash every stored original.</param>
internal sealed record ResolvingPolicy(bool IsOffline, bool IsRefreshing, bool IsThorough)
{
    /// <summary>True if stored pictures may be replaced.</summary>
    public bool MayReplace => IsRefreshing && !IsOffline;
}
