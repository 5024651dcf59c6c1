using System.Text;
using TechBeats.Figures.Addresses;
using TechBeats.Model;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class AddressTests
{
    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&", "2023-10-22")]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&=&width=700", "2023-10-22")]
    [InlineData(
        "https://bucket.s3.amazonaws.com/a.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20231001T120000Z&X-Amz-Expires=86400&X-Amz-Signature=f",
        "2023-10-02"
    )]
    [InlineData("https://storage.googleapis.com/b/a.png?X-Goog-Date=20231001T120000Z&X-Goog-Expires=60&X-Goog-Signature=f", "2023-10-01")]
    [InlineData("https://x.blob.core.windows.net/c/a.png?sv=2022-11-02&se=2023-05-06T07%3A08%3A09Z&sr=b&sp=r&sig=abc%3D", "2023-05-06")]
    [InlineData("https://bucket.s3.amazonaws.com/a.png?AWSAccessKeyId=k&Expires=1696154400&Signature=s", "2023-10-01")]
    [InlineData(
        "https://private-user-images.githubusercontent.com/1/2-a.png?jwt=eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJnaXRodWIuY29tIiwiZXhwIjoxNjk2MTU0NDAwLCJuYmYiOjE2OTYxNTQxMDB9.c2ln",
        "2023-10-01"
    )]
    [InlineData("https://media.licdn.com/dms/image/D4/profile/0/1?e=1696154400&v=beta&t=abc", "2023-10-01")]
    [InlineData("https://scontent.xx.fbcdn.net/v/t1/a_n.jpg?_nc_cat=1&oh=00_Af&oe=6535B6FF", "2023-10-22")]
    public void A_signed_address_tells_when_it_ends(string address, string day)
    {
        var loss = SignedAddress.LossAt(address, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(new FigureLost(LossReason.Expired) { Date = DateOnly.Parse(day) }, loss);
        Assert.Null(SignedAddress.LossAt(address, new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("https://example.net/a.png")]
    [InlineData("https://example.net/a.png?ex=6535b6ff")]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png")]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=zz&hm=1")]
    [InlineData("https://b.s3.amazonaws.com/a.png?X-Amz-Date=yesterday&X-Amz-Expires=60")]
    [InlineData("https://b.s3.amazonaws.com/a.png?X-Amz-Date=20231001T120000Z&X-Amz-Expires=99999999999999")]
    [InlineData("https://example.net/a.png?se=2020-01-01")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.b.c")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.W10.c")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.eyJlXHVkODNkIjoxfQ.c")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.eyJleHAiOi0xfQ.c")]
    [InlineData(
        "https://example.net/a.png?jwt=eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJnaXRodWIuY29tIiwiZXhwIjoxNjk2MTU0NDAwLCJuYmYiOjE2OTYxNTQxMDB9.c2ln"
    )]
    [InlineData("https://example.net/a.png?e=1696154400&t=abc")]
    [InlineData("https://example.net/a.png?oh=1&oe=6535B6FF")]
    [InlineData("not an address")]
    public void An_address_that_does_not_end(string address) => Assert.Null(SignedAddress.EndOf(address));

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3&", "cdn.discordapp.com/attachments/1/2/a.png")]
    [InlineData("http://example.net/a.png?w=700&h=20", "example.net/a.png")]
    [InlineData("https://example.net/a.png?id=7&w=700", "example.net/a.png?id=7")]
    [InlineData("https://example.net/render?ex=2%2B2&is=4", "example.net/render?ex=2%2B2&is=4")]
    [InlineData(
        "https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.b.c",
        "private-user-images.githubusercontent.com/1/2-a.png"
    )]
    [InlineData("https://media.licdn.com/dms/image/D4/0/1?e=1696154400&v=beta&t=abc", "media.licdn.com/dms/image/D4/0/1")]
    [InlineData("https://example.net/a.png?e=1&t=2&v=3", "example.net/a.png?e=1&t=2&v=3")]
    [InlineData("https://pbs.twimg.com/media/F.jpg?format=jpg&name=large", "pbs.twimg.com/media/F.jpg?format=jpg")]
    public void A_signature_or_a_size_makes_no_other_picture(string address, string key) => Assert.Equal(key, WebAddress.KeyOf(address));

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData(
        "https://substackcdn.com/image/fetch/w_1456,c_limit,f_webp/https%3A%2F%2Fmedia.example.com%2Fpublic%2Fa%20b.png",
        "https://media.example.com/public/a%20b.png"
    )]
    [InlineData("https://i0.wp.com/blog.example.com/x/a.png?w=700", "https://blog.example.com/x/a.png")]
    [InlineData("https://web.archive.org/web/2020/https://web.archive.org/web/2019/http://example.com/a.png", "http://example.com/a.png")]
    [InlineData("https://web.archive.org/web/2020/https:/example.com/a.png?x=1", "https://example.com/a.png?x=1")]
    [InlineData("https://example.com/_next/image?url=https%3A%2F%2Fcdn.example.com%2Fa.png&w=640", "https://cdn.example.com/a.png")]
    [InlineData(
        "https://substackcdn.com/image/fetch/$s_!ab12!,w_848,c_limit,f_auto/https%3A%2F%2Fsubstack-post-media.s3.amazonaws.com%2Fpublic%2Fimages%2Fa_1456x900.png",
        "https://substack-post-media.s3.amazonaws.com/public/images/a_1456x900.png"
    )]
    [InlineData(
        "https://web.archive.org/web/20121015im_/http://web.archive.org/web/20110101000000im_/http://example.com/wp/a.gif",
        "http://example.com/wp/a.gif"
    )]
    [InlineData("https://res.cloudinary.com/demo/image/fetch/f_auto,w_800/https://example.com/a.jpg", "https://example.com/a.jpg")]
    [InlineData("https://i3.wp.com/i0.wp.com/blog.example.com/a.png?ssl=1", "https://blog.example.com/a.png")]
    [InlineData("https://i0.wp.com/alone.png", null)]
    [InlineData(
        "https://news.example.com/cdn-cgi/image/fit=scale-down,width=600/uploads/asset/a.png?t=1",
        "https://news.example.com/uploads/asset/a.png?t=1"
    )]
    [InlineData("https://example.com/cdn-cgi/image/width=6/https://other.example.com/a.png", "https://other.example.com/a.png")]
    [InlineData("https://miro.medium.com/max/1400/1*abc.png", "https://miro.medium.com/1*abc.png")]
    [InlineData("https://miro.medium.com/v2/resize:fit:1400/format:webp/1*abc.png", "https://miro.medium.com/1*abc.png")]
    [InlineData("https://cdn-images-1.medium.com/max/800/1*abc.png", "https://miro.medium.com/1*abc.png")]
    [InlineData(
        "https://camo.githubusercontent.com/0123abcd/68747470733a2f2f6578616d706c652e636f6d2f612e706e67",
        "https://example.com/a.png"
    )]
    [InlineData("https://camo.githubusercontent.com/0123abcd/zz747470733a2f2f6578616d706c652e636f6d2f612e706e67", null)]
    [InlineData("https://example.com/_next/image?url=%2Fimg%2Fa.png&w=640", "https://example.com/img/a.png")]
    [InlineData("https://proxy.example.com/?url=//other.example.com/a.png", "https://other.example.com/a.png")]
    [InlineData("https://example.com/?url=http%3A%2F%2Flocalhost%2Fa.png", null)]
    [InlineData("https://example.com/?url=javascript:alert(1)", null)]
    [InlineData("https://example.com/a.png", null)]
    [InlineData("https://example.com/a.png?url=b.png", null)]
    [InlineData("https://ci3.googleusercontent.com/meips/ABC=s0-d-e1-ft#https://example.com/a.png?x=1", "https://example.com/a.png?x=1")]
    [InlineData("https://ci5.googleusercontent.com/proxy/ABC=s0-d-e1-ft", null)]
    [InlineData("https://example.com/a.png#https://example.com/b.png", null)]
    [InlineData(
        "https://images-ext-1.discordapp.net/external/Ab_Cd/https/pbs.example.com/media/a.jpg",
        "https://pbs.example.com/media/a.jpg"
    )]
    [InlineData("https://images-ext-2.discordapp.net/external/Ab_Cd/%3Fv%3D1/http/example.com/a.jpg", "http://example.com/a.jpg?v=1")]
    [InlineData("https://images-ext-1.discordapp.net/external/Ab_Cd/ftp/example.com/a.jpg", null)]
    [InlineData("https://images.weserv.nl/?url=example.com/a.png&w=300", "https://example.com/a.png")]
    [InlineData("https://wsrv.nl/?url=ssl:example.com/a.png", "https://example.com/a.png")]
    [InlineData("https://wsrv.nl/?url=http://example.com/a.png", "http://example.com/a.png")]
    [InlineData("https://wsrv.nl/?url=localhost/a.png", null)]
    public void An_address_inside_another(string address, string? inner) =>
        Assert.Equal(inner, WrappedAddress.Inside(address) is [var first, ..] ? first : null);

    [Fact(Timeout = TimeLimit.Milliseconds)]
    public void Every_address_on_the_way_to_the_picture_is_known() =>
        Assert.Equal(
            [
                "https://example.com/wp-content/uploads/a-300x200.png",
                "https://i0.wp.com/example.com/wp-content/uploads/a-300x200.png",
                "https://web.archive.org/web/2019im_/https://i0.wp.com/example.com/wp-content/uploads/a-300x200.png",
                "https://example.com/wp-content/uploads/a.png",
            ],
            WrappedAddress.Inside(
                "https://web.archive.org/web/2020/https://web.archive.org/web/2019im_/https://i0.wp.com/example.com/wp-content/uploads/a-300x200.png"
            )
        );

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("https://example.com/a.png", double.PositiveInfinity)]
    [InlineData("https://example.com/a.png?v=3", double.PositiveInfinity)]
    [InlineData("https://example.com/a.png?w=300&h=20", 300)]
    [InlineData("https://example.com/a.png?Width=300&dpr=2", 300)]
    [InlineData("https://example.com/a.png?resize=640,480", 640)]
    [InlineData("https://example.com/a.png?fit=crop&w=300", double.PositiveInfinity)]
    public void The_size_for_which_an_address_asks(string address, double size) => Assert.Equal(size, WebAddress.SizeOf(address));

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData(
        "https://blog.example.com/wp-content/uploads/2020/01/photo-of-cat-300x200.png?x=1",
        "https://blog.example.com/wp-content/uploads/2020/01/photo-of-cat.png?x=1"
    )]
    [InlineData("https://blog.example.com/wp-content/uploads/photo-scaled.JPG", "https://blog.example.com/wp-content/uploads/photo.JPG")]
    [InlineData("https://blog.files.wordpress.com/2020/01/photo-1024x768.jpeg", "https://blog.files.wordpress.com/2020/01/photo.jpeg")]
    [InlineData("https://blog.example.com/img/photo-300x200.png", null)]
    [InlineData("https://blog.example.com/wp-content/uploads/photo.png", null)]
    [InlineData(
        "https://blog.example.com/content/images/size/w1000/2023/05/a.png",
        "https://blog.example.com/content/images/2023/05/a.png"
    )]
    [InlineData(
        "https://blog.example.com/content/images/size/w256h256/format/webp/2023/05/a.png",
        "https://blog.example.com/content/images/2023/05/a.png"
    )]
    [InlineData(
        "https://res.cloudinary.com/demo/image/upload/w_300,c_fill/f_auto/v1571218039/folder/a.jpg",
        "https://res.cloudinary.com/demo/image/upload/v1571218039/folder/a.jpg"
    )]
    [InlineData("https://res.cloudinary.com/demo/image/upload/v1571218039/folder/a.jpg", null)]
    [InlineData(
        "https://upload.wikimedia.org/wikipedia/commons/thumb/a/a9/Tree.svg/640px-Tree.svg.png",
        "https://upload.wikimedia.org/wikipedia/commons/a/a9/Tree.svg"
    )]
    [InlineData(
        "https://media.discordapp.net/attachments/1/2/a.png?ex=1&is=2&hm=3&=&width=700&height=50",
        "https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3"
    )]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.png?width=700", "https://cdn.discordapp.com/attachments/1/2/a.png")]
    [InlineData("https://media.discordapp.net/stickers/1.png", null)]
    [InlineData("https://github.com/user/repo/blob/main/img/a.png?raw=true", "https://github.com/user/repo/raw/main/img/a.png")]
    [InlineData("https://github.com/user/repo/issues/1", null)]
    [InlineData("https://www.dropbox.com/scl/fi/abc/a.png?rlkey=k1&dl=0", "https://www.dropbox.com/scl/fi/abc/a.png?rlkey=k1&raw=1")]
    [InlineData("https://drive.google.com/file/d/1AbC_d/view?usp=sharing", "https://drive.google.com/uc?export=download&id=1AbC_d")]
    [InlineData("https://drive.google.com/open?id=1AbC_d", "https://drive.google.com/uc?export=download&id=1AbC_d")]
    public void The_picture_of_which_an_address_shows_a_copy_or_a_page(string address, string? picture) =>
        Assert.Equal(picture, WrappedAddress.Inside(address) is [.., var last] ? last : null);

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData(
        "https://ci3.googleusercontent.com/meips/ABC=s0#https://example.com/a.png",
        "ci3.googleusercontent.com/meips/ABC=s0",
        "https://ci3.googleusercontent.com/meips/ABC=s0#https://example.com/a.png"
    )]
    [InlineData("https://me:secret@example.com/a.png#part", "example.com/a.png", "https://example.com/a.png")]
    public void What_is_asked_for_has_no_credentials(string address, string name, string asked)
    {
        var source = WebAddress.SourceOf(new Uri(address));

        Assert.Equal(name, source.Name);
        Assert.Equal([asked], source.Addresses);
    }

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("data:image/png;base64,AAEC", "000102")]
    [InlineData("data:;base64,AAE=", "0001")]
    [InlineData("data:image/png;base64,AA EC\n", "000102")]
    [InlineData("data:image/png;base64,AAE", "0001")]
    [InlineData("data:image/png;base64,AAF", "0001")]
    [InlineData("data:image/png;base64,AAEC/w==", "000102FF")]
    [InlineData("data:image/png;base64,AAEC/z", "000102FF")]
    [InlineData("data:image/png;base64,AAECA", null)]
    [InlineData("data:image/png;base64,-_8", "FBFF")]
    [InlineData("data:image/png;base64,%41AEC", "000102")]
    [InlineData("data:image/svg+xml,%3Csvg", "3C737667")]
    [InlineData("data:text/plain,\U0001F600%F0%9F%98%80\u00E9%", "F09F9880F09F9880C3A925")]
    [InlineData("data:image/png;base64", null)]
    [InlineData("data:image/png;base64,!!!!", null)]
    [InlineData("data:image/png;base64,A", null)]
    public void A_data_address(string address, string? bytes)
    {
        Assert.Equal(bytes, DataAddress.Read(address) is { } read ? Convert.ToHexString(read) : null);
    }

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("a.png", "file _posts/a.png")]
    [InlineData("./a.png", "file _posts/a.png")]
    [InlineData("../img/b.png", "file img/b.png")]
    [InlineData("/img/b.png", "file img/b.png")]
    [InlineData("img/b.png?v=3#top", "file img/b.png")]
    [InlineData("img\\b.png", "file img/b.png")]
    [InlineData("/IMG/B.PNG", "file img/b.png")]
    [InlineData("img/with%20space.png", "file img/with space.png")]
    [InlineData("/other/place/with space.png", "file img/with space.png")]
    [InlineData("img/caf\u00E9.png", "file img/cafe\u0301.png")]
    [InlineData("img/caf%C3%A9.png", "file img/cafe\u0301.png")]
    [InlineData("https://site.example.net/img/b.png", "file img/b.png")]
    [InlineData("http://www.site.example.net/img/b.png", "file img/b.png")]
    [InlineData("https://i0.wp.com/site.example.net/img/b.png?w=300", "file img/b.png")]
    [InlineData("https://site.example.net/_next/image?url=%2Fimg%2Fb.png&w=640", "file img/b.png")]
    [InlineData("https://other.example.net/img/b.png", "web other.example.net/img/b.png")]
    [InlineData("//other.example.net/c.png", "web other.example.net/c.png")]
    [InlineData("/img/gone.png", "web site.example.net/img/gone.png")]
    [InlineData("gone.png", "nowhere NotFound NoSuchFile")]
    [InlineData("twice.png", "nowhere NotFound AmbiguousFileName")]
    [InlineData("/blog/x/twice.png", "file x/twice.png")]
    [InlineData("../../etc/passwd", "nowhere Refused OutsideArchive")]
    [InlineData("/../../etc/passwd", "nowhere Refused OutsideArchive")]
    [InlineData("..%2F..%2Fetc%2Fpasswd", "nowhere NotFound NoSuchFile")]
    [InlineData("\\\\server\\share\\a.png", "nowhere Refused OutsideArchive")]
    [InlineData("file:///etc/passwd", "nowhere Refused UnsupportedScheme file")]
    [InlineData("javascript:alert(1)", "nowhere Refused UnsupportedScheme javascript")]
    [InlineData("https://", "nowhere NotFound MalformedAddress")]
    [InlineData("https://user:secret@other.example.net/a.png", "web other.example.net/a.png")]
    [InlineData("", "nowhere NotFound EmptyAddress")]
    [InlineData("https://other.example.net/\u0002a.png", "web other.example.net/a.png")]
    public void Where_an_address_leads(string address, string key)
    {
        var tree = new MemoryTree(
            "_posts/a.png",
            "_posts/issue.md",
            "img/b.png",
            "img/with space.png",
            "img/cafe\u0301.png",
            "x/twice.png",
            "y/twice.png"
        );
        var locator = new FigureLocator(tree, "https://site.example.net");

        var source = locator.Locate(address, "_posts/issue.md");

        Assert.Equal(key, source.Key);
        Assert.All((source as WebSource)?.Addresses ?? [], asked => Assert.DoesNotContain("secret", asked, StringComparison.Ordinal));
    }

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("shot.png", "content/notes/shot.png", "above the issue")]
    [InlineData("assets/deep.png", "content/notes/posts/assets/deep.png", "beside the issue")]
    [InlineData("deep.png", "content/notes/posts/assets/deep.png", "in an asset folder")]
    [InlineData("/pic/public.png", "public/pic/public.png", "in an asset folder")]
    [InlineData("../../../../pic/public.png", "public/pic/public.png", "in an asset folder")]
    [InlineData("../../../../../top.png", "top.png", "as from the site's top")]
    [InlineData("%2e%2e/%2e%2e/top.png", "top.png", "above the issue")]
    [InlineData("cover.png", "images/hello-world/cover.png", "in a folder of the post's name")]
    [InlineData("one.png", "content/notes/posts/2023-10-11-hello-world/one.png", "in a folder of the post's name")]
    [InlineData("https://site.example.net/pic/public.png?w=3", "public/pic/public.png", "in an asset folder")]
    [InlineData("elsewhere/only.png", "odd/place/only.png", "elsewhere in the archive, by its name")]
    public void Authors_write_paths_from_the_file_the_site_or_its_top(string address, string path, string where)
    {
        var tree = new MemoryTree(
            "content/notes/shot.png",
            "content/notes/posts/assets/deep.png",
            "other/assets/deep.png",
            "public/pic/public.png",
            "x/public.png",
            "top.png",
            "y/top.png",
            "images/hello-world/cover.png",
            "images/other/cover.png",
            "content/notes/posts/2023-10-11-hello-world/one.png",
            "z/one.png",
            "odd/place/only.png"
        );

        var source = Assert.IsType<LocalSource>(
            new FigureLocator(tree, "https://site.example.net").Locate(address, "content/notes/posts/2023-10-11-hello-world.md")
        );

        Assert.Equal((path, where), (source.Path, source.Where));
    }

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("transformer-results.png", true)]
    [InlineData("1_9dX2kPq7Tz0aWv4.png", true)]
    [InlineData("f47ac10b-58cc-4372-a567-0e02b2c3d479.jpg", true)]
    [InlineData("Screenshot 2023-10-11 at 12.34.56.png", true)]
    [InlineData("image.png", false)]
    [InlineData("image-1.png", false)]
    [InlineData("IMG_1234.jpg", false)]
    [InlineData("unknown.png", false)]
    [InlineData("results-2.png", false)]
    [InlineData("a.png", false)]
    [InlineData("", false)]
    public void A_name_that_only_one_picture_bears(string name, bool isIt) => Assert.Equal(isIt, DistinctiveName.Matches(name));

    [Theory(Timeout = TimeLimit.Milliseconds)]
    [InlineData("https://gone.example.net/2019/transformer-results.png?w=700", "pics/Transformer-Results.png")]
    [InlineData("https://substackcdn.com/image/fetch/w_9/https%3A%2F%2Fx.example.com%2Ftransformer%252Dresults.png", null)]
    [InlineData("https://gone.example.net/image.png", null)]
    [InlineData("https://gone.example.net/words-and-letters.md", null)]
    [InlineData("https://gone.example.net/twice-the-same.png", null)]
    public void A_picture_of_the_archive_stands_in_for_a_lost_one_of_the_same_name(string address, string? path)
    {
        var locator = new FigureLocator(
            new MemoryTree(
                "pics/Transformer-Results.png",
                "image.png",
                "words-and-letters.md",
                "a/twice-the-same.png",
                "b/twice-the-same.png"
            ),
            null
        );

        Assert.Equal(path, locator.FindByName([address]));
    }

    [Fact(Timeout = TimeLimit.Milliseconds)]
    public void A_data_address_of_a_megabyte_is_read_fast()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 1_000_000));

        Assert.Equal(bytes, DataAddress.Read("data:image/png;base64," + Convert.ToBase64String(bytes)));
    }
}
