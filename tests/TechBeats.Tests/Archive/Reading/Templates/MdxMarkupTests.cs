using System.Text;
using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class MdxMarkupTests
{
    private static readonly string[] Pieces =
    [
        "import A from 'a';\n", "import {\n", "} from \"b\"\n", "export const X = (\n", ")\n", "{/*", "*/}", "```\n", "~~~\n",
        "`", "\n", "\n\n", "<B c={1} d={{e: 2}} f={g} />", "={", "}", "words ", "    ", "> ",
    ];

    [Theory]
    [InlineData("import A from '@theme/A';\n\nText", "\n\nText")]
    [InlineData("import {\n  A,\n} from \"a\"\n\nText", "\n\n\n\nText")]
    [InlineData("export const A = ({b}) => (\n  <i>{b}</i>\n);\n\nText", "\n\n\n\nText")]
    [InlineData("One {/* two */}three", "One three")]
    [InlineData("{/*\ntwo\n*/}\nText", "\n\n\nText")]
    [InlineData("`{/* a */}` and `x={1}`", "`{/* a */}` and `x={1}`")]
    [InlineData("```js\nimport A from 'a';\n{/* a */}\n```", "```js\nimport A from 'a';\n{/* a */}\n```")]
    [InlineData("```md\n```js\n\nimport A from 'a';\n```\n\nimport B from 'b';", "```md\n```js\n\nimport A from 'a';\n```\n\n")]
    [InlineData("Goods that we\nimport from \"abroad\"", "Goods that we\nimport from \"abroad\"")]
    [InlineData("import duties rise", "import duties rise")]
    [InlineData("{{/* a remark */}}", "{{/* a remark */}}")]
    [InlineData("<img src={require('./a.png').default} width={200} />", "<img src=\"./a.png\" width=\"200\" />")]
    [InlineData("import pic from './b.png'\n\n<img src={pic} style={{width: 9}} />", "\n\n<img src=\"./b.png\" />")]
    [InlineData("Set x={1} in the text", "Set x={1} in the text")]
    public void Statements_comments_and_expressions_go_and_code_stays(string text, string left) =>
        Assert.Equal(left, MdxMarkup.Remove(text));

    [Fact]
    public void Any_text_keeps_its_lines()
    {
        var random = new Random(71);
        for (var round = 0; round < 2000; round++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(40); count > 0; count--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            var left = MdxMarkup.Remove(text.ToString());

            Assert.Equal(text.ToString().Count(character => character == '\n'), left.Count(character => character == '\n'));
            Assert.True(CountOf("words", text.ToString()) >= CountOf("words", left));
        }
    }

    private static int CountOf(string word, string text) => text.Split(word).Length - 1;
}
