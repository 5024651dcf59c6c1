using TechBeats.Figures.Addresses;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class WrappedAddressTests
{
    [Theory]
    [InlineData(
        "https://substackcdn.com/image/fetch/w_1456,c_limit,f_webp/https%3A%2F%2Fmedia.example.com%2Fpublic%2Fa%20b.png",
        "https://media.example.com/public/a%20b.png"
    )]
    [InlineData("https://i0.wp.com/blog.example.com/x/a.png?w=700", "https://blog.example.com/x/a.png")]
    [InlineData("https://web.archive.org/web/2020/https://web.archive.org/web/2019/http://example.com/a.png", "http://example.com/a.png")]
    [InlineData("https://web.archive.org/web/2020/https:/example.com/a.png?x=1", "https://example.com/a.png?x=1")]
    [InlineData("https://example.com/_next/image?url=https%3A%2F%2Fcdn.example.com%2Fa.png&w=640", "https://cdn.example.com/a.png")]
    [InlineData(
        "https://substackcdn.com/image/fetch/$s_!ab12!,w_848,c_limit,f_auto"
            + "/https%3A%2F%2Fsubstack-post-media.s3.amazonaws.com%2Fpublic%2Fimages%2Fa_1456x900.png",
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
    public void The_address_inside_another_is_found(string address, string? inner) =>
        Assert.Equal(inner, WrappedAddress.Inside(address) is [var first, ..] ? first : null);

    [Fact]
    public void Every_address_on_the_way_to_the_picture_is_found() =>
        Assert.Equal(
            [
                "https://example.com/wp-content/uploads/a-300x200.png",
                "https://i0.wp.com/example.com/wp-content/uploads/a-300x200.png",
                "https://web.archive.org/web/2019im_/https://i0.wp.com/example.com/wp-content/uploads/a-300x200.png",
                "https://example.com/wp-content/uploads/a.png",
            ],
            WrappedAddress.Inside(
                "https://web.archive.org/web/2020/https://web.archive.org/web/2019im_/https://i0.wp.com/example.com/wp-content/uploads"
                    + "/a-300x200.png"
            )
        );

    [Theory]
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
    public void The_original_of_a_resized_copy_or_a_page_is_found(string address, string? picture) =>
        Assert.Equal(picture, WrappedAddress.Inside(address) is [.., var last] ? last : null);
}
