using System.Globalization;

namespace TechBeats.Model;

/// <summary>
/// Converts the detail of a loss to English words and back. Cards, reports, lock files and prepared copies contain these words. Only this
/// table parses them, so files of every version stay readable.
/// </summary>
public static class LossDetail
{
    /// <summary>The subject stands between the two parts of a pattern.</summary>
    private static readonly (LossCause Cause, string Before, string After)[] Patterns =
    [
        (LossCause.Damaged, "damaged ", ""),
        (LossCause.UnsupportedScheme, "addresses of type ", " are not followed"),
        (LossCause.RedirectedToScheme, "redirected to an address of type ", ""),
        (LossCause.ByteLimit, "more than ", ""),
        (LossCause.PixelLimit, "", " pixels"),
    ];

    private static readonly (LossCause Cause, string Words)[] Phrases =
    [
        (LossCause.EmptyAddress, "the address is empty"),
        (LossCause.MalformedAddress, "the address is not well formed"),
        (LossCause.AddressTooLong, "the address is longer than any path"),
        (LossCause.MalformedDataAddress, "a data address that is not well formed"),
        (LossCause.OutsideArchive, "the address leaves the archive"),
        (LossCause.NoSuchFile, "no such file in the archive"),
        (LossCause.AmbiguousFileName, "several files of that name in the archive"),
        (LossCause.FileNotReadable, "the file may not be read"),
        (LossCause.PrivateHost, "a private address"),
        (LossCause.NoSuchHost, "no such host"),
        (LossCause.NoNameServer, "no name server answered"),
        (LossCause.NoRoute, "no way to the host"),
        (LossCause.ConnectionRefused, "nobody answers there"),
        (LossCause.ConnectionLost, "the connection broke off"),
        (LossCause.NoSecureConnection, "no secure connection"),
        (LossCause.ProxyRefused, "the proxy refused"),
        (LossCause.RedirectedNowhere, "redirected to nowhere"),
        (LossCause.TooManyRedirects, "too many redirects"),
        (LossCause.CorruptEncoding, "what was sent can't be unpacked"),
        (LossCause.HeadersTooLarge, "headers beyond measure"),
        (LossCause.DecoderEnded, "the decoder ended"),
        (LossCause.DecoderProtocol, "the decoder answered nonsense"),
        (LossCause.DecoderMemory, "decoding took too much memory"),
        (LossCause.DecoderTime, "decoding took too long"),
    ];

    /// <summary>The detail in a few words, such as <c>404</c> or <c>damaged PNG</c>, or null if the reason is specific enough.</summary>
    public static string? Describe(FigureLost loss)
    {
        ArgumentNullException.ThrowIfNull(loss);
        if (loss.Cause == LossCause.None)
        {
            return loss.Status?.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var (cause, words) in Phrases)
        {
            if (cause == loss.Cause)
            {
                return words;
            }
        }

        foreach (var (cause, before, after) in Patterns)
        {
            if (cause == loss.Cause)
            {
                return before + loss.Subject + after;
            }
        }

        return loss.Subject;
    }

    /// <summary>The loss with this detail. Unknown words become the subject.</summary>
    /// <param name="reason">The kind of loss.</param>
    /// <param name="detail">The detail from <see cref="Describe"/>; null or empty for none.</param>
    public static FigureLost Parse(LossReason reason, string? detail)
    {
        if (string.IsNullOrEmpty(detail))
        {
            return new FigureLost(reason);
        }

        if (
            reason is LossReason.NotFound or LossReason.Refused
            && detail.Length == 3
            && int.TryParse(detail, NumberStyles.None, CultureInfo.InvariantCulture, out var status)
        )
        {
            return new FigureLost(reason) { Status = status };
        }

        foreach (var (cause, words) in Phrases)
        {
            if (words == detail)
            {
                return new FigureLost(reason, cause);
            }
        }

        foreach (var (cause, before, after) in Patterns)
        {
            if (
                detail.Length > before.Length + after.Length
                && detail.StartsWith(before, StringComparison.Ordinal)
                && detail.EndsWith(after, StringComparison.Ordinal)
            )
            {
                return new FigureLost(reason, cause, detail[before.Length..^after.Length]);
            }
        }

        return new FigureLost(
            reason, reason is LossReason.NotAPicture or LossReason.Undecodable ? LossCause.Content : LossCause.Described, detail);
    }
}
