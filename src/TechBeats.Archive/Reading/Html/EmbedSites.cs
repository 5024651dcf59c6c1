using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Sites whose pages are often embedded: the kind of their content, and the address of the page for readers.</summary>
internal static class EmbedSites
{
    private static readonly (string Host, EmbedKind Kind)[] Sites =
    [
        ("youtube.com", EmbedKind.Video),
        ("youtube-nocookie.com", EmbedKind.Video),
        ("youtu.be", EmbedKind.Video),
        ("vimeo.com", EmbedKind.Video),
        ("dailymotion.com", EmbedKind.Video),
        ("twitch.tv", EmbedKind.Video),
        ("loom.com", EmbedKind.Video),
        ("bilibili.com", EmbedKind.Video),
        ("spotify.com", EmbedKind.Audio),
        ("soundcloud.com", EmbedKind.Audio),
        ("podcasts.apple.com", EmbedKind.Audio),
        ("anchor.fm", EmbedKind.Audio),
        ("libsyn.com", EmbedKind.Audio),
        ("twitter.com", EmbedKind.Post),
        ("x.com", EmbedKind.Post),
        ("instagram.com", EmbedKind.Post),
        ("facebook.com", EmbedKind.Post),
        ("reddit.com", EmbedKind.Post),
        ("bsky.app", EmbedKind.Post),
    ];

    public static EmbedKind KindOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? Sites
                .FirstOrDefault(
                    site => uri.Host == site.Host || uri.Host.EndsWith("." + site.Host, StringComparison.Ordinal),
                    (Host: "", Kind: EmbedKind.Page)
                )
                .Kind
            : EmbedKind.Page;

    /// <summary>The address of a video's page instead of its player's.</summary>
    public static string ToPageAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return address;
        }

        var path = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (uri.Host, path) switch
        {
            ("www.youtube.com" or "youtube.com" or "www.youtube-nocookie.com" or "youtube-nocookie.com", ["embed", var id])
                when id != "videoseries" => $"https://www.youtube.com/watch?v={id}",
            ("player.vimeo.com", ["video", var id]) => $"https://vimeo.com/{id}",
            ("open.spotify.com", ["embed", .. var rest]) => $"https://open.spotify.com/{string.Join('/', rest)}",
            _ => address,
        };
    }
}
