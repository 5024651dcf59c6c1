using System.Collections.Concurrent;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace TechBeats.Figures.Fetching;

/// <summary>The host is private, and nobody allowed it.</summary>
internal sealed class PrivateHostException() : IOException("The host has a private address");

/// <summary>
/// Opens connections to the open internet alone: the name is resolved here, every address it has is checked, and the connection is made
/// to one of those very addresses, so that no second answer of the name server can lead elsewhere.
/// </summary>
internal sealed class GuardedConnection(AllowedHosts allowed, IWebProxy? proxy)
{
    private static readonly TimeSpan ResolvingTime = TimeSpan.FromSeconds(5);

    /// <summary>Names that no public name server knows (RFC 6762, RFC 8375, and what networks at home and at work use).</summary>
    private static readonly string[] PrivateEndings = [".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa"];

    private readonly ConcurrentDictionary<string, bool> letIn = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Connects as <see cref="SocketsHttpHandler.ConnectCallback"/> asks.</summary>
    /// <exception cref="PrivateHostException">An address of the host is not on the open internet.</exception>
    /// <exception cref="SocketException">The name is unknown, or nobody answers.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var target = context.InitialRequestMessage.RequestUri!;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellation);
        if (!IsToProxy(context.InitialRequestMessage, host, port) && !(addresses.Length > 0 && Array.TrueForAll(addresses, PublicAddresses.Contain)))
        {
            letIn[host] = allowed.Contain(target) ? true : throw new PrivateHostException();
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
    /// Refuses what can be told to be private without asking a name server. It stands before every request,
    /// so that a proxy, which resolves names itself, is not asked for such either.
    /// </summary>
    public bool IsPlainlyPrivate(Uri address)
    {
        return !allowed.Contain(address) && IsPrivateName(address);
    }

    /// <summary>
    /// Whether a host is private, allowed or not: because the user named it, by its name, because a connection led there, or because its name resolves to such an address.
    /// Behind a proxy names are not resolved here, and what a name server doesn't know or tell is nobody's.
    /// </summary>
    public async ValueTask<bool> IsPrivateAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.IdnHost.Trim('[', ']').TrimEnd('.');
        if (allowed.Contain(address) || IsPrivateName(address) || letIn.ContainsKey(host) || !host.Contains('.', StringComparison.Ordinal)
            || Array.Exists(PrivateEndings, ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        if (proxy is not null && !proxy.IsBypassed(address))
        {
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(ResolvingTime);
        try
        {
            return !Array.TrueForAll(await Dns.GetHostAddressesAsync(host, patience.Token), PublicAddresses.Contain);
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
            ? !PublicAddresses.Contain(literal)
            : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the connection goes to the user's own proxy, for a tunnel or a plain request; the proxy then resolves the names.</summary>
    private bool IsToProxy(HttpRequestMessage request, string host, int port)
    {
        var target = request.RequestUri!;
        return request.Method == HttpMethod.Connect
            || (proxy is not null && !proxy.IsBypassed(target) && proxy.GetProxy(target) is { } through
                && through.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) && through.Port == port
                && !(target.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) && target.Port == port));
    }
}
