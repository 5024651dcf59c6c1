using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf;

/// <summary>The opacities in use, each a dictionary of graphics state parameters (ISO 32000-1, 8.4.5).</summary>
internal sealed class OpacityTable(PdfFile file)
{
    private readonly Dictionary<int, ObjectNumber> states = [];

    /// <summary>The parameters for the opacity, 0 to 1, rounded to thousandths.</summary>
    public (string Name, ObjectNumber Number) Of(double opacity)
    {
        var thousandths = (int)Math.Round(Math.Clamp(opacity, 0, 1) * 1000);
        if (!states.TryGetValue(thousandths, out var number))
        {
            number = file.Reserve();
            states.Add(thousandths, number);
            file.Write(number, new PdfDictionary([
                ("Type", new PdfName("ExtGState")),
                ("ca", thousandths / 1000.0),
                ("CA", thousandths / 1000.0),
            ]));
        }

        return ($"O{thousandths}", number);
    }
}
