using TechBeats.Model;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Content;

/// <summary>The graphics state parameter dictionaries in use, by opacity and blend mode (ISO 32000-1, 8.4.5 and 11.3.5).</summary>
internal sealed class ExtGStateTable(PdfFile file)
{
    private readonly Dictionary<(int Thousandths, BlendMode Blend), ObjectNumber> states = [];

    /// <summary>Returns the dictionary for an opacity, 0 to 1, rounded to thousandths.</summary>
    public (string Name, ObjectNumber Number) Use(double opacity, BlendMode blend = BlendMode.Normal)
    {
        var thousandths = (int)Math.Round(Math.Clamp(opacity, 0, 1) * 1000);
        if (!states.TryGetValue((thousandths, blend), out var number))
        {
            number = file.Reserve();
            states.Add((thousandths, blend), number);
            file.Write(number, new PdfDictionary([
                ("Type", new PdfName("ExtGState")),
                ("ca", thousandths / 1000.0),
                ("CA", thousandths / 1000.0),
                ("BM", blend == BlendMode.Normal ? null : new PdfName(blend.ToString())),
            ]));
        }

        return (blend == BlendMode.Normal ? $"O{thousandths}" : $"O{thousandths}{blend}", number);
    }
}
