using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Pdf.Objects;
using TechBeats.Tests.Reading;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace TechBeats.Tests.Pdf.Objects;

public sealed class PdfFileTests
{
    [Fact]
    public void A_number_written_twice_is_an_error()
    {
        using var file = new PdfFile(new MemoryStream(), isCompressed: true);
        var number = file.Reserve();
        file.Write(number, 1);
        var error = Assert.Throws<InvalidOperationException>(() => file.Write(number, 2));
        Assert.Equal("Object 1 is written twice.", error.Message);
    }

    [Fact]
    public void A_number_never_written_is_an_error()
    {
        using var file = new PdfFile(new MemoryStream(), isCompressed: false);
        var root = file.Write(1).Number;
        file.Reserve();
        var error = Assert.Throws<InvalidOperationException>(() => file.Finish(root, root));
        Assert.Equal("Object 2 was reserved and never written.", error.Message);
    }

    [Fact]
    public void A_number_never_reserved_is_an_error()
    {
        using var file = new PdfFile(new MemoryStream(), isCompressed: false);
        Assert.Throws<InvalidOperationException>(() => file.Write(new ObjectNumber(7), 1));
        Assert.Throws<InvalidOperationException>(() => file.Write(new ObjectNumber(0), 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(450)]
    public void Every_offset_of_the_table_points_at_its_object(int objects)
    {
        var bytes = Encoding.Latin1.GetString(WriteFile(objects, isCompressed: false));
        var start = int.Parse(Regex.Match(bytes, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n0 ", bytes[start..], StringComparison.Ordinal);
        var rows = Regex.Matches(bytes[start..], @"(\d{10}) (\d{5}) ([nf]) \n");
        Assert.True(rows.Count > objects);
        for (var i = 1; i < rows.Count; i++)
        {
            var offset = int.Parse(rows[i].Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.StartsWith($"{i} 0 obj\n", bytes[offset..], StringComparison.Ordinal);
        }
    }

    /// <summary>One object, some around the size of an object stream, and many.</summary>
    public static TheoryData<int> ObjectCounts => [1, 199, 200, 201, 900];

    [Theory]
    [MemberData(nameof(ObjectCounts))]
    public void Object_streams_hold_what_was_written(int objects)
    {
        var bytes = WriteFile(objects, isCompressed: true);
        Assert.Contains("/ObjStm", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        using var document = PdfPigDocument.Open(bytes);
        var strings = document.Information.DocumentInformationDictionary!.Find<ArrayToken>("Strings", document)!.Data;
        var texts = strings.Select(text => PdfPigDocument.Resolve(text, document)).Cast<StringToken>().Select(text => text.Data);
        Assert.Equal(Enumerable.Range(0, objects).Select(i => $"object {i}"), texts);
    }

    [Fact]
    public void The_identifier_is_told_by_the_contents()
    {
        Assert.Equal(WriteFile(3, isCompressed: true), WriteFile(3, isCompressed: true));
        Assert.NotEqual(IdentifierOf(WriteFile(3, isCompressed: false)), IdentifierOf(WriteFile(4, isCompressed: false)));
    }

    // A file with an array of so many strings, each an object of its own, in its information dictionary.
    internal static byte[] WriteFile(int objects, bool isCompressed)
    {
        using var output = new MemoryStream();
        using var file = new PdfFile(output, isCompressed);
        var strings = new List<PdfValue>();
        for (var i = 0; i < objects; i++)
        {
            strings.Add(file.Write(new PdfText($"object {i}")));
        }

        var pages = file.Write(new PdfDictionary([("Type", new PdfName("Pages")), ("Kids", new PdfArray([])), ("Count", 0)]));
        var catalog = file.Write(new PdfDictionary([("Type", new PdfName("Catalog")), ("Pages", pages)]));
        file.Finish(catalog.Number, file.Write(new PdfDictionary([("Strings", new PdfArray(strings))])).Number);
        return output.ToArray();
    }

    private static string IdentifierOf(byte[] file) => Regex.Match(Encoding.Latin1.GetString(file), @"/ID \[<([0-9A-F]+)").Groups[1].Value;
}
