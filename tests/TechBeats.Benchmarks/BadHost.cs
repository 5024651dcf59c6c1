using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TechBeats.Benchmarks;

/// <summary>A host on loopback. The first part of a path chooses how it answers; a good answer is a picture.</summary>
internal sealed class BadHost : IAsyncDisposable
{
    /// <summary>A PNG of 4 by 4 pixels.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEUlEQVR4nGNYEPABjhiI4wAAB2EeAbI7X3oAAAAASUVORK5CYII=");

    private readonly WebApplication application;
    private int requests;

    private BadHost(WebApplication application) => this.application = application;

    /// <summary>Name and port, as <c>--allow-host</c> takes them.</summary>
    public string Host => new Uri(application.Urls.First()).Authority;

    /// <summary>Number of requests so far.</summary>
    public int Requests => requests;

    public static async Task<BadHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinResponseDataRate = null);
        var application = builder.Build();
        var host = new BadHost(application);
        application.Run(async context =>
        {
            Interlocked.Increment(ref host.requests);
            try
            {
                await AnswerAsync(context, context.Request.Path.Value!.Split('/')[1]);
            }
            catch (OperationCanceledException)
            {
                // The program has given up.
            }
        });
        await application.StartAsync();
        return host;
    }

    /// <summary>A port of this machine where nobody listens.</summary>
    public static string Refusing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener.LocalEndpoint.ToString()!;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, string manner)
    {
        var (response, aborted) = (context.Response, context.RequestAborted);
        switch (manner)
        {
            case "silent":
                await Task.Delay(Timeout.InfiniteTimeSpan, aborted);
                break;
            case "drip":
                await SendAsync(1, TimeSpan.FromMilliseconds(50));
                break;
            case "endless":
                await SendAsync(1000, TimeSpan.FromMilliseconds(50));
                break;
            case "short":
                response.ContentLength = 100_000;
                await response.Body.WriteAsync(Picture, aborted);
                await response.Body.FlushAsync(aborted);
                context.Abort();
                break;
            case "busy":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "1";
                break;
            case var _ when int.TryParse(manner, out var status):
                response.StatusCode = status;
                break;
            default:
                await response.Body.WriteAsync(Picture, aborted);
                break;
        }

        async Task SendAsync(int bytes, TimeSpan pause)
        {
            await response.Body.WriteAsync(Picture.AsMemory(0, 8), aborted);
            while (true)
            {
                await response.Body.WriteAsync(new byte[bytes], aborted);
                await response.Body.FlushAsync(aborted);
                await Task.Delay(pause, aborted);
            }
        }
    }
}
