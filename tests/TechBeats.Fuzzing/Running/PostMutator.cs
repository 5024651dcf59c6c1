using System.Text;

namespace TechBeats.Fuzzing.Running;

/// <summary>Edits posts as people, editors and broken exports do, always in the same way for the same seed.</summary>
internal sealed class PostMutator(XorShift random)
{
    /// <summary>Maximum number of edits to one post.</summary>
    public const int MaximumEdits = 24;

    /// <summary>Maximum length of a span that is cut, doubled or moved, in bytes.</summary>
    private const int MaximumSpan = 400;

    /// <summary>Markup that is inserted where it does not belong.</summary>
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "**",
            "*",
            "_",
            "~~",
            "`",
            "```\n",
            "\n~~~\n",
            "![",
            "](",
            "](http://www./",
            ")",
            "[^1]",
            "\n[^1]: ",
            "[text][label]",
            "\n[label]: ",
            "<div>",
            "</div>",
            "<table><tr><td colspan=9 rowspan=0>",
            "</table>",
            "<font>",
            "<details><summary>",
            "<!--",
            "-->",
            "<pre>",
            "<svg>",
            "<script>",
            "<style>",
            "<br/>",
            "<a name=x>",
            "<img src=a.png>",
            "<figure><figcaption>",
            "<sup>",
            "<ruby><rt>",
            "&nbsp;",
            "&#0;",
            "&#xD800;",
            "{% include x %}",
            "{% if x %}",
            "{% highlight %}",
            "{{ page.url }}",
            "{{< figure src=\"a\" >}}",
            "{{% note %}}",
            "{: .class #id}",
            "[caption]",
            "[name key=\"value\" /]",
            "\n:::note\n",
            "\n!!! note\n",
            "\n> [!NOTE]\n",
            "$$",
            "\\(",
            "\\[",
            "$x_1$",
            "\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "|",
            "\n---\n",
            "\n+++\n",
            "\ntitle: [\n",
            "\ndate: 2024-13-45\n",
            "\n# ",
            "\n###### ",
            "\n===\n",
            "\n> > > ",
            "\n* * * 1. ",
            "\n        ",
            "\t",
            "\n\n",
            "\r",
            ":shipit:",
            "\nTerm\n: definition\n",
            "<details>",
            "\\",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Characters that renderers stumble over, and bytes that are no UTF-8.</summary>
    private static readonly byte[][] OddBytes =
    [
        .. new[]
        {
            "\u0000",
            "\u0007",
            "\u000C",
            "\u00A0",
            "\u00AD",
            "\u0301\u0301\u0301",
            "\u061C",
            "\u200B",
            "\u200D",
            "\u202E",
            "\u2028",
            "\u2066",
            "\uFE0F",
            "\uFEFF",
            "\uFFFC",
            "\uFFFF",
            "\U0001F3FD",
            "\U0001F468\u200D\U0001F469",
            "\U000E0041",
            "\U0010FFFF",
            "\u05D0\u05D1",
            "\u0639\u0631",
            "\u0915\u094D\u0937",
            "\u4E2D\u6587",
        }.Select(Encoding.UTF8.GetBytes),
        [0xE9],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x9F],
        [0xFF, 0xFE],
    ];

    /// <summary>A copy of a post with 1 to <see cref="MaximumEdits"/> edits.</summary>
    public byte[] Edit(byte[] post)
    {
        var text = new List<byte>(post);
        for (var edits = 1 + random.Below(MaximumEdits); edits > 0; edits--)
        {
            EditOnce(text);
        }

        return [.. text];
    }

    private void EditOnce(List<byte> text)
    {
        var (from, length) = Span(text.Count);
        var span = text.GetRange(from, length);
        switch (random.Below(8))
        {
            case 0:
                text.RemoveRange(from, length);
                break;
            case 1:
                text.InsertRange(from, span);
                break;
            case 2:
                text.RemoveRange(from, length);
                text.InsertRange(random.Below(text.Count + 1), span);
                break;
            case 3:
                text.InsertRange(from, OddBytes[random.Below(OddBytes.Length)]);
                break;
            case 4 when text.Count > 0:
                text[from] = (byte)random.Below(256);
                break;
            default:
                text.InsertRange(from, Tokens[random.Below(Tokens.Length)]);
                break;
        }
    }

    private (int From, int Length) Span(int count)
    {
        var from = random.Below(count);
        return (from, Math.Min(count - from, 1 + random.Below(MaximumSpan)));
    }
}
