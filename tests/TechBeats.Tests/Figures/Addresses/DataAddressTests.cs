using System.Text;
using TechBeats.Figures.Addresses;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class DataAddressTests
{
    [Theory]
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
    public void A_data_address_has_bytes_or_is_malformed(string address, string? bytes)
    {
        Assert.Equal(bytes, DataAddress.Read(address) is { } read ? Convert.ToHexString(read) : null);
    }

    [Fact]
    public void A_data_address_of_a_megabyte_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 1_000_000));

        Assert.Equal(bytes, DataAddress.Read("data:image/png;base64," + Convert.ToBase64String(bytes)));
    }
}
