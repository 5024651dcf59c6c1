using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>A negative cache entry: an address without a picture, which the next build need not request again.</summary>
/// <param name="Address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
/// <param name="Loss">The reason, which cards and reports repeat.</param>
/// <param name="Asked">Time of the last request.</param>
public sealed record NegativeEntry(string Address, FigureLost Loss, DateTimeOffset Asked)
{
    /// <summary>Lifetime of a temporary loss, such as a host that is down.</summary>
    private static readonly TimeSpan TemporaryLifetime = TimeSpan.FromDays(1);

    /// <summary>Lifetime of any other loss.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Time at which the web archive last responded that it has no copy, or null if it was never asked.</summary>
    public DateTimeOffset? AskedArchive { get; init; }

    /// <summary>Whether it is too early to request the address again.</summary>
    public bool HoldsAt(DateTimeOffset now) => IsRecent(Asked, IsTemporary(Loss) ? TemporaryLifetime : Lifetime, now);

    /// <summary>Whether it is too early to ask the web archive again.</summary>
    public bool HoldsForArchiveAt(DateTimeOffset now) => AskedArchive is { } asked && IsRecent(asked, Lifetime, now);

    /// <summary>Merges two entries of one address: the later loss, and the later request to the web archive.</summary>
    public NegativeEntry Merge(NegativeEntry other) => (Asked >= other.Asked ? this : other) with
    {
        AskedArchive = AskedArchive is null || other.AskedArchive > AskedArchive ? other.AskedArchive : AskedArchive,
    };

    /// <summary>Whether a loss is worth storing. A loss without a request is found again without a request.</summary>
    public static bool IsWorthStoring(FigureLost loss) =>
        loss.Reason is not (LossReason.Expired or LossReason.Offline or LossReason.NotWanted) && loss.Cause != LossCause.PrivateHost;

    /// <summary>Whether a later request may succeed.</summary>
    public static bool IsTemporary(FigureLost loss) => loss.Reason switch
    {
        LossReason.TimedOut or LossReason.Unreachable => true,
        LossReason.Refused => loss.Status is 408 or 425 or 429 or (>= 500 and <= 599),
        _ => false,
    };

    /// <summary>A time in the future is not trusted.</summary>
    private static bool IsRecent(DateTimeOffset when, TimeSpan span, DateTimeOffset now) => when <= now && now - when < span;
}
