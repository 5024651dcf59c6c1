using TechBeats.Sources.Sites;
using Xunit;

namespace TechBeats.Tests.Sources.Sites;

public sealed class CodeShortcodesTests
{
    [Theory]
    [InlineData("SourceCode", true, false)]
    [InlineData("python", true, true)]
    [InlineData("gallery", false, false)]
    public void Shortcodes_of_code_are_known(string name, bool isCode, bool isLanguage) =>
        Assert.Equal((isCode, isLanguage), (CodeShortcodes.Contains(name), CodeShortcodes.IsLanguage(name)));
}
