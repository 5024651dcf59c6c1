using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TechBeats.Pdf.Objects;
using Xunit;

namespace TechBeats.Tests.Pdf.Objects;

public sealed class PdfSyntaxTests
{
    private static readonly (PdfValue Value, string Spelling)[] Spellings =
    [
        (new PdfNull(), "null"),
        (true, "true"),
        (-12, "-12"),
        (0.5, ".5"),
        (-0.25, "-.25"),
        (12.0, "12"),
        (1.23456, "1.2346"),
        (-0.00001, "0"),
        (1e-7, "0"),
        (123456789.125, "123456789.125"),
        (new PdfName("A B#(/é"), "/A#20B#23#28#2F#C3#A9"),
        (new PdfText("(a\\b)"), "(\\(a\\\\b\\))"),
        (new PdfText("ü€"), "<FEFF00FC20AC>"),
        (new PdfText("tab\t"), "<FEFF0074006100620009>"),
        (new PdfBytes(new byte[] { 0, 255 }), "<00FF>"),
        (
            new PdfArray([1, 2.5, new PdfName("N"), 3, new PdfText("s"), true, new PdfReference(new ObjectNumber(4))]),
            "[1 2.5/N 3(s)true 4 0 R]"
        ),
        (new PdfDictionary([("A", 1), ("B", null), ("C", new PdfDictionary([("D", new PdfName("E"))]))]), "<</A 1/C<</D/E>>>>"),
    ];

    [Fact]
    public void Values_are_spelled_in_few_bytes() =>
        Assert.All(Spellings, expected =>
        {
            var buffer = new ByteBuffer();
            PdfSyntax.Append(buffer, expected.Value, isReadable: false);
            Assert.Equal(expected.Spelling, Encoding.ASCII.GetString(buffer.Span));
        });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e16)]
    public void A_number_that_pdf_has_no_spelling_for_is_an_error(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ByteBuffer().AppendReal(value, 3));

    [Fact]
    public void A_real_number_is_read_back_as_written()
    {
        Prop.ForAll<int, int>((whole, thousandths) =>
        {
            var value = (whole % 1_000_000) + (thousandths % 1000 / 1000.0);
            var buffer = new ByteBuffer(1);
            buffer.AppendReal(value, 3);
            var text = Encoding.ASCII.GetString(buffer.Span);
            return Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value) < 1e-9
                && !text.EndsWith('.')
                && !(text.Contains('.') && text.EndsWith('0'));
        }).Check(Config.QuickThrowOnFailure.WithReplay(1981, 1119));
    }

    [Fact]
    public void Operators_that_change_nothing_are_left_out()
    {
        var content = new ContentStream(isReadable: true);
        content.SetFillColor(0, 0, 0); // the color that a page begins with
        content.SetFillColor(255, 0, 0);
        content.Save();
        content.SetFillColor(0, 0, 0);
        content.Restore();
        content.SetFillColor(255, 0, 0);
        content.BeginText();
        content.SetFont("F1", 10);
        content.SetFont("F1", 10);
        content.Show(1, isTwoBytes: true);
        content.Adjust(-20);
        content.Show(2, isTwoBytes: true);
        content.Show(3, isTwoBytes: true);
        content.SetFont("F2", 10);
        content.Show('(', isTwoBytes: false);
        content.EndText();
        Assert.Equal(
            "1 0 0 rg\nq\n0 g\nQ\nBT\n/F1 10 Tf\n[<0001>-20<00020003>]TJ\n/F2 10 Tf\n[<28>]TJ\nET\n",
            Encoding.ASCII.GetString(content.Span));
    }
}
