using TechBeats.Svg.Css;
using Xunit;

namespace TechBeats.Tests.Svg.Css;

public sealed class StyleVariablesTests
{
    [Theory]
    [InlineData("red", "red")]
    [InlineData("var(--ink)", "navy")]
    [InlineData("1px solid var( --ink )", "1px solid navy")]
    [InlineData("var(--none, var(--ink))", "navy")]
    [InlineData("var(--second)", "navy")]
    [InlineData("var(--none)", null)]
    [InlineData("var(--self)", null)]
    [InlineData("var(--ink", "navy")]
    [InlineData("var(", null)]
    public void A_variable_is_replaced_by_its_value(string value, string? expected)
    {
        var variables = StyleVariables.None.With(StyleDeclarations.Read("--ink: navy; --second: var(--ink); --self: var(--self)"));
        Assert.Equal(expected, variables.Resolve(value));
    }

    [Fact]
    public void Variables_that_double_each_other_are_null()
    {
        var text = string.Concat(
            Enumerable.Range(0, 60).Select(i => $"--v{i}: var(--v{i + 1}) var(--v{i + 1}) var(--v{i + 1}) var(--v{i + 1});")
        );
        Assert.Null(StyleVariables.None.With(StyleDeclarations.Read(text + "--v60: red")).Resolve("var(--v0)"));
    }
}
