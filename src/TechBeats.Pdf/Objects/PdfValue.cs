namespace TechBeats.Pdf.Objects;

/// <summary>A value in PDF syntax (ISO 32000-1, 7.3). A closed family.</summary>
internal abstract record PdfValue
{
    private protected PdfValue()
    {
    }

    public static implicit operator PdfValue(bool value) => new PdfBoolean(value);

    public static implicit operator PdfValue(int value) => new PdfInteger(value);

    public static implicit operator PdfValue(double value) => new PdfReal(value);
}
