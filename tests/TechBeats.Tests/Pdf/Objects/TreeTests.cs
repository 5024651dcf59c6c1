using TechBeats.Pdf.Objects;
using Xunit;

namespace TechBeats.Tests.Pdf.Objects;

public sealed class TreeTests
{
    [Fact]
    public void Names_are_sorted_by_their_bytes()
    {
        using var file = new PdfFile(new MemoryStream(), isCompressed: false);
        var root = Tree.WriteNames(file, new Dictionary<string, PdfValue> { ["b"] = 1, ["é"] = 2, ["a/b"] = 3, ["a"] = 4, ["B"] = 5 });
        var buffer = new ByteBuffer();
        PdfSyntax.Append(buffer, root, isReadable: false);
        Assert.Equal("<</Names[(B)5(a)4(a/b)3(b)1<C3A9>2]>>", System.Text.Encoding.ASCII.GetString(buffer.Span));
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 2)]
    [InlineData(64 * 64, 64)]
    [InlineData((64 * 64) + 1, 65 + 2)]
    public void Nodes_have_at_most_64_children(int entries, int nodes)
    {
        using var output = new MemoryStream();
        using var file = new PdfFile(output, isCompressed: false);
        var before = file.Reserve().Value;
        Tree.WriteNumbers(file, [.. Enumerable.Range(0, entries).Select(i => (i, (PdfValue)i))]);
        Assert.Equal(nodes, file.Reserve().Value - before - 1);
    }
}
