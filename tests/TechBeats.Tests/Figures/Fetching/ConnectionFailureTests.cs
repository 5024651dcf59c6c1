using System.Net.Sockets;
using TechBeats.Figures.Fetching;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

public sealed class ConnectionFailureTests
{
    [Theory]
    [InlineData(SocketError.HostNotFound, LossCause.NoSuchHost, false, true)]
    [InlineData(SocketError.NoData, LossCause.NoSuchHost, false, true)]
    [InlineData(SocketError.TryAgain, LossCause.NoNameServer, true, false)]
    [InlineData(SocketError.NetworkUnreachable, LossCause.NoRoute, false, true)]
    [InlineData(SocketError.ConnectionRefused, LossCause.ConnectionRefused, false, false)]
    [InlineData(SocketError.ConnectionReset, LossCause.ConnectionLost, true, false)]
    public void A_socket_error_has_its_cause(SocketError error, LossCause cause, bool isTemporary, bool isOfHost)
    {
        var failed = ConnectionFailure.Translate(new HttpRequestException("", new SocketException((int)error)));

        Assert.Equal(
            (new FigureLost(LossReason.Unreachable, cause), isTemporary, isOfHost),
            (failed.Loss, failed.IsTemporary, ConnectionFailure.IsOfHost(failed))
        );
    }

    [Fact]
    public void A_connection_that_times_out_is_a_timeout()
    {
        var failed = ConnectionFailure.Translate(new HttpRequestException("", new SocketException((int)SocketError.TimedOut)));

        Assert.Equal((LossReason.TimedOut, true), (failed.Loss.Reason, failed.IsTemporary));
    }

    [Theory]
    [InlineData(HttpRequestError.SecureConnectionError, LossReason.Unreachable, LossCause.NoSecureConnection)]
    [InlineData(HttpRequestError.ProxyTunnelError, LossReason.Unreachable, LossCause.ProxyRefused)]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, LossReason.TooLarge, LossCause.HeadersTooLarge)]
    [InlineData(HttpRequestError.ResponseEnded, LossReason.Unreachable, LossCause.ConnectionLost)]
    public void An_HTTP_error_has_its_cause(HttpRequestError error, LossReason reason, LossCause cause) =>
        Assert.Equal(new FigureLost(reason, cause), ConnectionFailure.Translate(new HttpRequestException(error)).Loss);

    [Fact]
    public void A_private_host_is_refused_wherever_the_exception_stands() =>
        Assert.Equal(
            new FigureLost(LossReason.Refused, LossCause.PrivateHost),
            ConnectionFailure.Translate(new HttpRequestException("", new IOException("", new PrivateHostException()))).Loss
        );
}
