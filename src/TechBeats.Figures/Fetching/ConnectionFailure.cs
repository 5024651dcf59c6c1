using System.Net.Sockets;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>Translates exceptions of the HTTP client into failures.</summary>
internal static class ConnectionFailure
{
    /// <summary>The failure for an exception. <see cref="IsOfHost"/> tells whether every request to the host fails the same way.</summary>
    public static Failed Translate(HttpRequestException failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PrivateHostException:
                    return Failed.Because(LossReason.Refused, LossCause.PrivateHost);
                case SocketException { SocketErrorCode: SocketError.TimedOut }:
                    return Failed.Because(LossReason.TimedOut) with { IsTemporary = true };
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.NoRecovery }:
                    return Failed.Because(LossReason.Unreachable, LossCause.NoSuchHost);
                case SocketException { SocketErrorCode: SocketError.TryAgain }:
                    return Failed.Because(LossReason.Unreachable, LossCause.NoNameServer) with { IsTemporary = true };
                case SocketException
                {
                    SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable or SocketError.NetworkDown
                }:
                    return Failed.Because(LossReason.Unreachable, LossCause.NoRoute);
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return Failed.Because(LossReason.Unreachable, LossCause.ConnectionRefused);
            }
        }

        return failure.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => Failed.Because(LossReason.Unreachable, LossCause.NoSecureConnection),
            HttpRequestError.ProxyTunnelError => Failed.Because(LossReason.Unreachable, LossCause.ProxyRefused),
            HttpRequestError.ConfigurationLimitExceeded => Failed.Because(LossReason.TooLarge, LossCause.HeadersTooLarge),
            _ => Failed.Because(LossReason.Unreachable, LossCause.ConnectionLost) with { IsTemporary = true },
        };
    }

    /// <summary>Whether every further request to the host would fail in the same way.</summary>
    public static bool IsOfHost(Failed failed) => failed.Loss.Cause is LossCause.NoSuchHost or LossCause.NoRoute;
}
