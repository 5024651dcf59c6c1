using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using TechBeats.Tests.Pictures;

namespace TechBeats.Tests.Figures;

/// <summary>A host of figures on loopback. The first part of a path chooses how it misbehaves.</summary>
internal sealed class FigureServer : IAsyncDisposable
{
    /// <summary>Number of the first "limited" requests that are answered with 429.</summary>
    public const int RefusedWhenLimited = 6;

    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, int> requests = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource closing = new();
    private readonly SemaphoreSlim arrivals = new(0);
    private readonly SemaphoreSlim releases = new(0);
    private int inFlight;
    private int mostInFlight;
    private int limited;

    private FigureServer(WebApplication application) => this.application = application;

    /// <summary>The bytes of a good answer.</summary>
    public byte[] Picture { get; set; } = SamplePictures.Drawing(40, 30);

    /// <summary>The entity tag of "dated" pictures.</summary>
    public string Tag => $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Picture))[..12]}\"";

    /// <summary>True to answer every request with 404.</summary>
    public bool IsDown { get; set; }

    /// <summary>True to answer no request at all.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Rows of the list of snapshots, as JSON, by the address that a query looks up.</summary>
    public Dictionary<string, string> Register { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>Retry-After</c> of the next answers about snapshots, each with status 429. Empty for good answers.</summary>
    public ConcurrentQueue<string> Busy { get; } = new();

    /// <summary>Path and query of every request, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The protocol of every request, in order.</summary>
    public ConcurrentQueue<string> Protocols { get; } = new();

    /// <summary>The connection of every request, in order.</summary>
    public ConcurrentQueue<string> Connections { get; } = new();

    public int Port => new Uri(application.Urls.First()).Port;

    /// <summary>The host as <c>--allow-host</c> takes it.</summary>
    public string Host => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>Number of all requests.</summary>
    public int Requests => requests.Values.Sum();

    /// <summary>Maximum number of requests in flight at the same time.</summary>
    public int MostInFlight => mostInFlight;

    /// <summary>The host that "away" redirects to.</summary>
    public FigureServer? Elsewhere { get; set; }

    /// <summary>The user agent of the last request.</summary>
    public string LastUserAgent { get; private set; } = "";

    /// <summary>The credentials of the last request; empty for none.</summary>
    public string LastAuthorization { get; private set; } = "";

    public static Task<FigureServer> StartAsync() => StartAsync(certificate: null, HttpProtocols.Http1);

    /// <summary>Starts a host.</summary>
    /// <param name="certificate">Its certificate; null for no TLS.</param>
    /// <param name="protocols">The versions of HTTP that it offers.</param>
    public static async Task<FigureServer> StartAsync(X509Certificate2? certificate, HttpProtocols protocols)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = protocols;
                if (certificate is not null)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        var application = builder.Build();
        var server = new FigureServer(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        return server;
    }

    public string At(string path) => $"http://{Host}/{path}";

    public int RequestsOf(string path) => requests.GetValueOrDefault("/" + path);

    /// <summary>Waits until further requests have arrived.</summary>
    /// <param name="count">Number of requests, beyond those of earlier calls.</param>
    /// <param name="cancellation">Cancels the waiting.</param>
    public async Task WaitForRequestsAsync(int count, CancellationToken cancellation)
    {
        for (var number = 0; number < count; number++)
        {
            await arrivals.WaitAsync(cancellation);
        }
    }

    /// <summary>Answers "held" requests, now or when they arrive.</summary>
    /// <param name="count">Number of requests.</param>
    public void Release(int count) => releases.Release(count);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await application.DisposeAsync();
        closing.Dispose();
        arrivals.Dispose();
        releases.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var count = requests.AddOrUpdate(path, 1, (_, before) => before + 1);
        Protocols.Enqueue(context.Request.Protocol);
        Connections.Enqueue(context.Connection.Id);
        Asked.Enqueue(path + context.Request.QueryString);
        LastAuthorization = context.Request.Headers.Authorization.ToString();
        LastUserAgent = context.Request.Headers.UserAgent.ToString();
        var now = Interlocked.Increment(ref inFlight);
        arrivals.Release();
        InterlockedMax(ref mostInFlight, now);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing.Token);
        try
        {
            await AnswerAsync(context, path, path.Split('/')[1], count, either.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }

    private async Task AnswerAsync(HttpContext context, string path, string manner, int count, CancellationToken cancellation)
    {
        var response = context.Response;
        switch (IsSilent ? "silent" : IsDown ? "missing" : manner)
        {
            case "cdx" when Busy.TryDequeue(out var wait):
                response.StatusCode = 429;
                response.Headers.RetryAfter = wait;
                break;
            case "cdx":
                await response.WriteAsync(Register.GetValueOrDefault(context.Request.Query["url"].ToString(), "[]"), cancellation);
                break;
            case "web" when path.Contains("/missing", StringComparison.Ordinal):
                response.StatusCode = 404;
                break;
            case "web" when path.Contains("/page", StringComparison.Ordinal):
                await response.WriteAsync("<!DOCTYPE html><html><body>Not found, says status 200</body></html>", cancellation);
                break;
            case "web" when path.Contains("/nearest", StringComparison.Ordinal):
                response.Redirect("/web/20200102030405id_/http://gone.example.net/good.png");
                break;
            case "web" when path.Contains("/leaves", StringComparison.Ordinal):
                response.Redirect(Elsewhere!.At("good/a.png"));
                break;
            case "web":
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "good":
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "unlike":
                // Every path has another picture.
                await response.Body.WriteAsync(SamplePictures.Drawing(40 + (context.Request.Path.Value!.Length % 7), 30), cancellation);
                break;
            case "held":
                await releases.WaitAsync(cancellation);
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "away":
                response.Redirect(Elsewhere!.At("held" + context.Request.Path.Value!["/away".Length..]));
                break;
            case "dated":
                response.Headers.ETag = Tag;
                response.Headers.LastModified = "Tue, 05 Mar 2024 10:00:00 GMT";
                if (context.Request.Headers.IfNoneMatch == Tag)
                {
                    response.StatusCode = 304;
                }
                else
                {
                    await response.Body.WriteAsync(Picture, cancellation);
                }

                break;
            case "missing":
                response.StatusCode = 404;
                break;
            case "forbidden":
                response.StatusCode = 403;
                break;
            case "broken":
                response.StatusCode = 500;
                break;
            case "recovers" when count == 1:
                response.StatusCode = 500;
                break;
            case "busy" when count == 1:
                response.StatusCode = 429;
                response.Headers.RetryAfter = "0";
                break;
            case "limited" when Interlocked.Increment(ref limited) <= RefusedWhenLimited:
                response.StatusCode = 429;
                response.Headers.RetryAfter = "0";
                break;
            case "limited":
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "busy-for-long":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "86400";
                break;
            case "busy-for-ever":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "0";
                break;
            case "busy-for-a-while":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "5";
                break;
            case "cuts" when count == 1:
                context.Abort();
                break;
            case "recovers" or "busy" or "cuts":
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "cut":
                context.Abort();
                break;
            case "short":
                response.ContentLength = Picture.Length + 1000;
                await response.Body.WriteAsync(Picture, cancellation);
                await response.Body.FlushAsync(cancellation);
                context.Abort();
                break;
            case "page":
                response.ContentType = "image/png";
                await response.WriteAsync("<!DOCTYPE html><html><body>Sign in</body></html>", cancellation);
                break;
            case "empty":
                break;
            case "moved":
                response.Redirect("/good/a.png");
                break;
            case "loop":
                response.Redirect("/loop/" + count.ToString(CultureInfo.InvariantCulture));
                break;
            case "private":
                response.Redirect("http://169.254.169.254/latest/meta-data/");
                break;
            case "localhost":
                response.Redirect($"http://localhost:{Port}/good/a.png");
                break;
            case "file":
                response.Redirect("file:///etc/passwd");
                break;
            case "endless":
                while (!cancellation.IsCancellationRequested)
                {
                    await response.Body.WriteAsync(new byte[64 * 1024], cancellation);
                }

                break;
            case "large":
                response.ContentLength = 1L << 40;
                await response.Body.WriteAsync(Picture, cancellation);
                await NeverAsync(cancellation);
                break;
            case "bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var gzip = new GZipStream(response.Body, CompressionLevel.Fastest))
                {
                    for (var megabyte = 0; megabyte < 64; megabyte++)
                    {
                        await gzip.WriteAsync(new byte[1024 * 1024], cancellation);
                    }
                }

                break;
            case "brotli-bomb":
                response.Headers.ContentEncoding = "br";
                await using (var brotli = new BrotliStream(response.Body, CompressionLevel.Fastest))
                {
                    for (var megabyte = 0; megabyte < 64; megabyte++)
                    {
                        await brotli.WriteAsync(new byte[1024 * 1024], cancellation);
                    }
                }

                break;
            case "packed":
                response.Headers.ContentEncoding = "br";
                await using (var brotli = new BrotliStream(response.Body, CompressionLevel.Fastest))
                {
                    await brotli.WriteAsync(Picture, cancellation);
                }

                break;
            case "torn":
                response.Headers.ContentEncoding = "gzip";
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "torn-brotli":
                response.Headers.ContentEncoding = "br";
                await response.Body.WriteAsync(Picture, cancellation);
                break;
            case "silent":
                await NeverAsync(cancellation);
                break;
            case "drip":
                await response.Body.WriteAsync(Picture.AsMemory(0, 8), cancellation);
                while (true)
                {
                    await response.Body.WriteAsync(new byte[1], cancellation);
                    await response.Body.FlushAsync(cancellation);
#pragma warning disable RS0030 // Bytes that come too slowly are what "drip" is for.
                    await Task.Delay(20, cancellation);
#pragma warning restore RS0030
                }

            default:
                response.StatusCode = 410;
                break;
        }
    }

    /// <summary>Ends by cancellation alone.</summary>
    private static Task NeverAsync(CancellationToken cancellation) => new TaskCompletionSource().Task.WaitAsync(cancellation);

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }
}
