using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TechBeats.Benchmarks;

/// <summary>A host on loopback that answers every path with another picture, after a delay.</summary>
internal sealed class PictureHost : IAsyncDisposable
{
    private const int Width = 24;
    private const int Height = 18;

    private readonly WebApplication application;

    private PictureHost(WebApplication application) => this.application = application;

    /// <summary>Name and port, as <c>--allow-host</c> takes them.</summary>
    public string Host => new Uri(application.Urls.First()).Authority;

    /// <summary>Receives the number of requests in flight whenever it changes; null for nobody.</summary>
    public Action<int>? InFlight { get; set; }

    public static async Task<PictureHost> StartAsync(TimeSpan latency)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var host = new PictureHost(application);
        var inFlight = 0;
        application.Run(async context =>
        {
            host.InFlight?.Invoke(Interlocked.Increment(ref inFlight));
            try
            {
                // The delay differs by a tenth from path to path, so that requests of one moment are not answered at one moment.
                var picture = Picture(context.Request.Path.Value!);
                await Task.Delay(latency * (0.9 + (picture[^1] / 1280.0)), context.RequestAborted);
                await context.Response.Body.WriteAsync(picture, context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                // The program was killed.
            }
            finally
            {
                host.InFlight?.Invoke(Interlocked.Decrement(ref inFlight));
            }
        });
        await application.StartAsync();
        return host;
    }

    /// <summary>The text of an issue that shows a number of pictures of this host.</summary>
    public string Issue(int pictures)
    {
        var text = new StringBuilder("---\ntitle: Many pictures\ndate: 2024-01-02\n---\nThis issue shows pictures, one after the other.\n");
        for (var number = 0; number < pictures; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n![Picture {number}](http://{Host}/{number}.bmp)\n");
        }

        return text.ToString();
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    /// <summary>A bitmap in the colors of its path (BITMAPINFOHEADER, 24 bits a pixel).</summary>
    private static byte[] Picture(string path)
    {
        var seed = SHA256.HashData(Encoding.UTF8.GetBytes(path));
        var bytes = new byte[54 + (Width * Height * 3)];
        using var writer = new BinaryWriter(new MemoryStream(bytes));
        writer.Write("BM"u8);
        writer.Write(bytes.Length);
        writer.Write(0);
        writer.Write(54);
        foreach (var value in new[] { 40, Width, Height })
        {
            writer.Write(value);
        }

        writer.Write((short)1);
        writer.Write((short)24);
        writer.Write(new byte[24]);
        for (var index = 54; index < bytes.Length; index++)
        {
            bytes[index] = (byte)(seed[index % 3] + (index / (Width * 3) % 16 * seed[3 + (index % 3)] / 16));
        }

        return bytes;
    }
}
