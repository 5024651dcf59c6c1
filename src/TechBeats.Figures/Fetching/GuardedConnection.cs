using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Opens connections to public addresses only. It resolves the name, checks every address, and connects to a checked address. This prevents
/// DNS rebinding.
/// </summary>
internal sealed class GuardedConnection(AllowedHosts allowed, IWebProxy? proxy)
{
    private static readonly TimeSpan MaximumResolvingTime = TimeSpan.FromSeconds(5);

    /// <summary>Suffixes that no public name server resolves (RFC 6762, RFC 8375, and common names of private networks).</summary>
    private static readonly string[] PrivateSuffixes = [".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa"];

    private readonly ConcurrentDictionary<string, bool> admitted = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Connects; the callback of <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="PrivateHostException">The host has a private address.</exception>
    /// <exception cref="SocketException">The name does not resolve, or the connection fails.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var target = context.InitialRequestMessage.RequestUri!;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellation);
        if (
            !IsToProxy(context.InitialRequestMessage, host, port)
            && !(addresses.Length > 0 && Array.TrueForAll(addresses, PublicAddresses.Contains))
        )
        {
            admitted[host] = allowed.Contains(target) ? true : throw new PrivateHostException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Whether an address is private without DNS. Checked before every request, since a proxy resolves names itself and must not reach
    /// private hosts.
    /// </summary>
    public bool IsPlainlyPrivate(Uri address) => !allowed.Contains(address) && IsPrivateName(address);

    /// <summary>
    /// Whether a host is private, allowed or not: by the user's list, by its name, by an earlier connection, or by DNS. Behind a proxy no
    /// name is resolved here. A name that does not resolve counts as public.
    /// </summary>
    public async ValueTask<bool> IsPrivateAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.IdnHost.Trim('[', ']').TrimEnd('.');
        if (
            allowed.Contains(address)
            || IsPrivateName(address)
            || admitted.ContainsKey(host)
            || !host.Contains('.', StringComparison.Ordinal)
            || Array.Exists(PrivateSuffixes, suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
        )
        {
            return true;
        }

        if (proxy is not null && !proxy.IsBypassed(address))
        {
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(MaximumResolvingTime);
        try
        {
            return !Array.TrueForAll(await Dns.GetHostAddressesAsync(host, patience.Token), PublicAddresses.Contains);
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private static bool IsPrivateName(Uri address)
    {
        var host = address.IdnHost.Trim('[', ']').TrimEnd('.');
        return IPAddress.TryParse(host, out var literal)
            ? !PublicAddresses.Contains(literal)
            : host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the connection goes to the user's proxy, as a tunnel or a plain request. The proxy then resolves names.</summary>
    private bool IsToProxy(HttpRequestMessage request, string host, int port)
    {
        var target = request.RequestUri!;
        return request.Method == HttpMethod.Connect
            || (proxy is not null && !proxy.IsBypassed(target) && proxy.GetProxy(target) is { } through
                && through.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) && through.Port == port
                && !(target.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) && target.Port == port));
    }
}
