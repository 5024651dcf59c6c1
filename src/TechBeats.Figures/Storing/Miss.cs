using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>What the store knows of an address at which nothing could be had, so that the next build need not ask at once.</summary>
/// <param name="Address">The address without signature and size, see <see cref="Addresses.WebAddress.KeyOf"/>.</param>
/// <param name="Loss">Why nothing could be had; the card and the report say it again.</param>
/// <param name="Asked">When the address was asked last.</param>
public sealed record Miss(string Address, FigureLost Loss, DateTimeOffset Asked)
{
    /// <summary>A host that was down may be up tomorrow.</summary>
    private static readonly TimeSpan Passing = TimeSpan.FromDays(1);

    /// <summary>What is gone, forbidden or no picture may be mended some day, but not every day.</summary>
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(7);

    /// <summary>When the web archive was asked last and had nothing; null when it was never asked.</summary>
    public DateTimeOffset? AskedArchive { get; init; }

    /// <summary>Whether it is too early to ask the address again.</summary>
    public bool HoldsAt(DateTimeOffset now) => IsLately(Asked, IsPassing(Loss) ? Passing : Lasting, now);

    /// <summary>Whether it is too early to ask the web archive again.</summary>
    public bool HoldsForArchiveAt(DateTimeOffset now) => AskedArchive is { } asked && IsLately(asked, Lasting, now);

    /// <summary>Two tellings of one address as one: the later loss, and the last time that anyone asked the web archive.</summary>
    public Miss With(Miss other) => (Asked >= other.Asked ? this : other) with
    {
        AskedArchive = AskedArchive is null || other.AskedArchive > AskedArchive ? other.AskedArchive : AskedArchive,
    };

    /// <summary>
    /// Whether a loss is worth remembering: what was said without asking anyone (an end that the address itself tells, a private host,
    /// no network) will be said again without asking.
    /// </summary>
    public static bool IsWorthIt(FigureLost loss) =>
        loss.Reason is not (LossReason.Expired or LossReason.Offline or LossReason.NotWanted) && loss.Detail != FigureWords.PrivateHost;

    /// <summary>Whether a loss may be none tomorrow.</summary>
    public static bool IsPassing(FigureLost loss) => loss.Reason switch
    {
        LossReason.TimedOut or LossReason.Unreachable => true,
        LossReason.Refused => loss.Detail is { Length: 3 } code && (code[0] == '5' || code is "408" or "425" or "429"),
        _ => false,
    };

    /// <summary>A time that is yet to come was told by a clock that was wrong, or by a stranger, and holds nobody off.</summary>
    private static bool IsLately(DateTimeOffset when, TimeSpan span, DateTimeOffset now) => when <= now && now - when < span;
}
