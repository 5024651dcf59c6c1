using TechBeats.Typesetting.Pages.Back;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class LinkKeyTests
{
    [Theory]
    [InlineData("https://arxiv.org/abs/2309.17453", nameof(LinkGroup.Paper), "arXiv 2309.17453")]
    [InlineData("http://arxiv.org/pdf/2309.17453v2.pdf", nameof(LinkGroup.Paper), "arXiv 2309.17453")]
    [InlineData("https://arxiv.org/abs/cs/0112017", nameof(LinkGroup.Paper), "arXiv cs/0112017")]
    [InlineData("https://huggingface.co/papers/2309.17453", nameof(LinkGroup.Paper), "arXiv 2309.17453")]
    [InlineData("https://doi.org/10.1002/spe.4380111102", nameof(LinkGroup.Paper), "doi 10.1002/spe.4380111102")]
    [InlineData("https://openreview.net/forum", nameof(LinkGroup.Paper), "openreview.net/forum")]
    [InlineData("https://github.com/typst/typst/tree/main/crates", nameof(LinkGroup.Repository), "typst/typst")]
    [InlineData("https://twitter.c\u0639\u0631om/x", nameof(LinkGroup.Article), "twitter.c\u0639\u0631om/x")]
    [InlineData("https://githubक्ष.com/x", nameof(LinkGroup.Article), "githubक्ष.com/x")]
    [InlineData("https://gitlab.com/group/thing.git", nameof(LinkGroup.Repository), "group/thing")]
    [InlineData("https://github.com/explore", nameof(LinkGroup.Article), "github.com/explore")]
    [InlineData("https://www.youtube.com/watch?v=abc&t=3", nameof(LinkGroup.Video), "youtube.com/watch?v=abc")]
    [InlineData("https://youtu.be/abc", nameof(LinkGroup.Video), "youtube.com/watch?v=abc")]
    [InlineData("https://m.youtube.com/watch?v=abc", nameof(LinkGroup.Video), "youtube.com/watch?v=abc")]
    [InlineData("https://www.example.org/a%20page/", nameof(LinkGroup.Article), "example.org/a page")]
    [InlineData("http://www./NEWS", nameof(LinkGroup.Article), "www./NEWS")]
    [InlineData("http://www.", nameof(LinkGroup.Article), "www.")]
    [InlineData("https://www.www.", nameof(LinkGroup.Article), "www.")]
    public void An_address_is_sorted_by_what_it_leads_to(string address, string group, string key) =>
        Assert.Equal(new LinkKey(Enum.Parse<LinkGroup>(group), key), LinkKey.Classify(address));

    [Theory]
    [InlineData("https://github.com/typst/typst", "typst")]
    [InlineData("https://arxiv.org/abs/2309.17453", "arXiv")]
    [InlineData("https://blog.example.org/a/b", "blog.example.org")]
    [InlineData("https://example.org", "example.org")]
    public void The_owner_of_a_link_is_a_host_or_the_owner_of_a_repository(string address, string owner) =>
        Assert.Equal(owner, LinkKey.Classify(address)!.Value.Owner);

    [Theory]
    [InlineData("mailto:someone@example.org")]
    [InlineData("not an address")]
    public void A_link_to_no_web_page_is_not_in_the_index(string address) => Assert.Null(LinkKey.Classify(address));
}
