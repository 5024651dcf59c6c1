namespace TechBeats.Pdf.Objects;

/// <summary>A value in PDF syntax (ISO 32000-1, 7.3). A closed family.</summary>
public abstract record PdfValue
{
    private protected PdfValue()
    {
    }

    public static implicit operator PdfValue(bool value) => new PdfBoolean(value);

    public static implicit operator PdfValue(int value) => new PdfInteger(value);

    public static implicit operator PdfValue(double value) => new PdfReal(value);

    public static PdfValue FromBoolean(bool value) => new PdfBoolean(value);

    public static PdfValue FromInt32(int value) => new PdfInteger(value);

    public static PdfValue FromDouble(double value) => new PdfReal(value);
}
