using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>A negative cache entry: an address that gave no picture, so that the next build need not ask at once.</summary>
/// <param name="Address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
/// <param name="Loss">Why it gave no picture; cards and reports show it again.</param>
/// <param name="Asked">When the address was last asked.</param>
public sealed record NegativeEntry(string Address, FigureLost Loss, DateTimeOffset Asked)
{
    /// <summary>Lifetime of a temporary loss: a host that was down may be up tomorrow.</summary>
    private static readonly TimeSpan TemporaryLifetime = TimeSpan.FromDays(1);

    /// <summary>Lifetime of any other loss: a missing picture may come back, but not every day.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>When the web archive last answered that it has no copy; null when it was never asked.</summary>
    public DateTimeOffset? AskedArchive { get; init; }

    /// <summary>Whether it is too early to ask the address again.</summary>
    public bool HoldsAt(DateTimeOffset now) => IsRecent(Asked, IsTemporary(Loss) ? TemporaryLifetime : Lifetime, now);

    /// <summary>Whether it is too early to ask the web archive again.</summary>
    public bool HoldsForArchiveAt(DateTimeOffset now) => AskedArchive is { } asked && IsRecent(asked, Lifetime, now);

    /// <summary>Merges two entries of one address: the later loss, and the last time that the web archive was asked.</summary>
    public NegativeEntry Merge(NegativeEntry other) => (Asked >= other.Asked ? this : other) with
    {
        AskedArchive = AskedArchive is null || other.AskedArchive > AskedArchive ? other.AskedArchive : AskedArchive,
    };

    /// <summary>Whether a loss is worth storing. A loss that no request caused is found again without a request.</summary>
    public static bool IsWorthStoring(FigureLost loss) =>
        loss.Reason is not (LossReason.Expired or LossReason.Offline or LossReason.NotWanted) && loss.Cause != LossCause.PrivateHost;

    /// <summary>Whether a later request may succeed.</summary>
    public static bool IsTemporary(FigureLost loss) => loss.Reason switch
    {
        LossReason.TimedOut or LossReason.Unreachable => true,
        LossReason.Refused => loss.Status is 408 or 425 or 429 or (>= 500 and <= 599),
        _ => false,
    };

    /// <summary>A future time comes from a wrong clock or a stranger, and does not count.</summary>
    private static bool IsRecent(DateTimeOffset when, TimeSpan span, DateTimeOffset now) => when <= now && now - when < span;
}
