using TechBeats.Tests.Pdf.Content;
using TechBeats.Tests.Pdf.Objects;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Pdf;

/// <summary>The files of the neighboring tests, as qpdf judges them.</summary>
public sealed class SoundFilesTests
{
    [Fact]
    public void Qpdf_finds_no_fault()
    {
        Judge.Require("qpdf");
        Assert.All(Files(), file => Judge.AskAbout(file.Bytes(), "qpdf", "--check", "{file}"));
    }

    private static IEnumerable<(string Name, Func<byte[]> Bytes)> Files()
    {
        foreach (var (name, book) in PdfExportTests.Books)
        {
            yield return (name, () => book().Write());
            yield return ($"{name}, readable", () => book().Write(isCompressed: false));
        }

        foreach (var objects in PdfFileTests.ObjectCounts.Select(row => row.Data))
        {
            yield return ($"{objects} objects", () => PdfFileTests.WriteFile(objects, isCompressed: true));
        }

        yield return ("a drawing", () => FormContentTests.BookOfOneDrawing().Write());
        yield return ("texts", () => GlyphWriterTests.BookOfTexts().Write());
        yield return ("a whole book", () => WholeBookTests.Book().Write());
    }
}
