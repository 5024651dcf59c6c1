using TechBeats.Archive.Reading.Addresses;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Addresses;

public sealed class AltTextTests
{
    [Theory]
    [InlineData("Image")]
    [InlineData("img_1234.png")]
    [InlineData("alt text")]
    [InlineData("No alt text provided for this image")]
    [InlineData("No alternative text description for this image")]
    [InlineData(
        "This image has an empty alt attribute; its file name is a-rather-long-name-of-a-file-that-somebody-uploaded-one-day-1024x576.png"
    )]
    [InlineData("Dieses Bild hat ein leeres Alt-Attribut. Der Dateiname ist bild.png")]
    [InlineData("Kein Alternativtext für dieses Bild vorhanden")]
    [InlineData("Bildschirmfoto 2023-01-02 um 10.11.12")]
    [InlineData("Capture d’écran 2023-01-02")]
    [InlineData("Captura de pantalla 12")]
    [InlineData("captura de tela")]
    [InlineData("Снимок экрана 2")]
    [InlineData("在这里插入图片描述")]
    [InlineData("屏幕截图 1")]
    [InlineData("スクリーンショット 2023-01-02 10.11.12")]
    [InlineData("스크린샷")]
    [InlineData("이 이미지는 대체 속성이 비어있습니다. 그 파일 이름은 a.png입니다.")]
    [InlineData("لقطة شاشة")]
    [InlineData("Untitled design")]
    [InlineData("3f2504e0-4f89-11d3-9a0c")]
    [InlineData("|")]
    [InlineData("…")]
    [InlineData("•")]
    public void Alt_text_that_tools_fill_in_is_no_caption(string alt) =>
        Assert.False(AltText.IsInformative(alt, "https://example.org/a.png"));

    [Theory]
    [InlineData("Image of a cat")]
    [InlineData("Latency over time")]
    [InlineData("Captura do pacote de rede")]
    [InlineData("Grafik der Zugriffe")]
    [InlineData("屏幕截图显示登录页面")]
    [InlineData("図3 全体の構成")]
    [InlineData("No alternatives remained")]
    [InlineData("→")]
    [InlineData("≤")]
    [InlineData("🎉")]
    public void Alt_text_that_an_author_wrote_is_a_caption(string alt) =>
        Assert.True(AltText.IsInformative(alt, "https://example.org/a.png"));
}
