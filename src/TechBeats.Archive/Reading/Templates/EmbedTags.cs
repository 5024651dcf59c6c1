using System.Net;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>Converts tags that embed content of another site to an HTML element with the content's address.</summary>
internal static class EmbedTags
{
    /// <summary>The element, or null if the tag embeds nothing.</summary>
    /// <param name="name">Name of the tag or of the included file, in lower case.</param>
    public static string? Read(string name, TagArguments arguments)
    {
        if (ElementOf(name) is not { } element)
        {
            return null;
        }

        var positional = arguments.Positional;
        var first = arguments.Named(
            "id",
            "url",
            "src",
            "mp4",
            "m4v",
            "webm",
            "ogv",
            "mp3",
            "m4a",
            "ogg",
            "wav",
            "flac",
            "href",
            "link",
            "video_id",
            "videoid",
            "video",
            "youtubeid",
            "youtube_id",
            "key",
            "code",
            "path",
            "file",
            "slug",
            "hash"
        )
            ?? positional.FirstOrDefault(value => value.Length > 0)
            ?? "";
        var user = arguments.Named("user", "username", "owner", "author");
        if (first.Length == 0)
        {
            return null;
        }

        var address =
            first.Contains("://", StringComparison.Ordinal) || first.StartsWith("//", StringComparison.Ordinal)
                ? first
                : AddressOf(name, first, user, positional);
        var title = arguments.Named("title", "caption", "label", "description");
        var attributes = title is null ? "" : $" title=\"{EncodeLine(title)}\"";
        return $"<span><{element} src=\"{EncodeLine(address)}\"{attributes}></{element}></span>";
    }

    /// <summary>True for a name of such a tag.</summary>
    public static bool IsName(string name) => ElementOf(name) is not null;

    /// <summary>The HTML element for the tag's content, or null for other tags.</summary>
    private static string? ElementOf(string name) =>
        name switch
        {
            "youtube"
            or "youtubeplayer"
            or "youtube-player"
            or "youtube_embed"
            or "youtube-embed"
            or "embed-youtube"
            or "youtuber"
            or "yt"
            or "vimeo"
            or "vimeo_simple"
            or "video-embed"
            or "bilibili"
            or "twitch"
            or "loom"
            or "dailymotion"
            or "tweet"
            or "twitter"
            or "twitter_simple"
            or "x"
            or "x_simple"
            or "toot"
            or "mastodon"
            or "fediverse"
            or "bluesky"
            or "instagram"
            or "instagram_simple"
            or "facebook"
            or "reddit"
            or "tiktok"
            or "gist"
            or "codepen"
            or "jsfiddle"
            or "codesandbox"
            or "stackblitz"
            or "replit"
            or "glitch"
            or "asciinema"
            or "soundcloud"
            or "spotify"
            or "bandcamp"
            or "podcast"
            or "speakerdeck"
            or "slideshare"
            or "iframe"
            or "embed"
            or "oembed"
            or "bookmark"
            or "linkcard"
            or "link-card"
            or "googlemaps"
            or "github"
            or "githubrepo"
            or "pdf"
            or "observable"
            or "kaggle"
            or "loom_embed"
            or "wpvideo"
            or "videopress" => "iframe",
            "video" or "mp4" or "local-video" or "html5video" => "video",
            "audio" or "mp3" => "audio",
            _ when name.StartsWith("youtube", StringComparison.Ordinal) || name.EndsWith("youtube", StringComparison.Ordinal) => "iframe",
            _ => null,
        };

    private static string AddressOf(string name, string first, string? user, IReadOnlyList<string> positional) =>
        name switch
        {
            "vimeo" or "vimeo_simple" => $"https://vimeo.com/{first}",
            "tweet" or "twitter" or "twitter_simple" or "x" or "x_simple" => first.All(char.IsAsciiDigit)
                ? $"https://twitter.com/{user ?? "i"}/status/{first}"
            : positional is [var who, var status, ..] ? $"https://twitter.com/{who}/status/{status}"
            : $"https://twitter.com/{first.TrimStart('@')}",
            "gist" => positional is [var owner, var gist, ..] && !gist.Contains('.', StringComparison.Ordinal)
                ? $"https://gist.github.com/{owner}/{gist}"
                : $"https://gist.github.com/{(user is null ? "" : user + "/")}{first}",
            "instagram" or "instagram_simple" => $"https://www.instagram.com/p/{first}/",
            "codepen" => $"https://codepen.io/{user ?? "anon"}/pen/{first}",
            "jsfiddle" => $"https://jsfiddle.net/{first}/",
            "codesandbox" => $"https://codesandbox.io/s/{first}",
            "stackblitz" => $"https://stackblitz.com/edit/{first}",
            "asciinema" => $"https://asciinema.org/a/{first}",
            "speakerdeck" => $"https://speakerdeck.com/player/{first}",
            "spotify" => positional is [var kind, var id, ..]
                ? $"https://open.spotify.com/{kind}/{id}"
                : $"https://open.spotify.com/{first}",
            "soundcloud" => $"https://soundcloud.com/{first}",
            "bilibili" => $"https://www.bilibili.com/video/{first}",
            "twitch" => $"https://www.twitch.tv/{first}",
            "loom" => $"https://www.loom.com/share/{first}",
            "wpvideo" or "videopress" => $"https://videopress.com/v/{first}",
            "dailymotion" => $"https://www.dailymotion.com/video/{first}",
            "github" or "githubrepo" => $"https://github.com/{first}",
            "reddit" => $"https://www.reddit.com/{first.TrimStart('/')}",
            "iframe"
            or "embed"
            or "oembed"
            or "bookmark"
            or "linkcard"
            or "link-card"
            or "video"
            or "mp4"
            or "local-video"
            or "html5video"
            or "audio"
            or "mp3"
            or "podcast"
            or "pdf"
            or "googlemaps"
            or "toot"
            or "mastodon"
            or "fediverse"
            or "bluesky"
            or "facebook"
            or "tiktok"
            or "bandcamp"
            or "slideshare"
            or "replit"
            or "glitch"
            or "observable"
            or "kaggle" => first,
            _ => $"https://www.youtube.com/watch?v={first}",
        };

    private static string EncodeLine(string text) => WebUtility.HtmlEncode(text.ReplaceLineEndings(" "));
}
