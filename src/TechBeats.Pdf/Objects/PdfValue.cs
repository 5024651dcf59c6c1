namespace TechBeats.Pdf.Objects;

/// <summary>A value of PDF's syntax (ISO 32000-2, 7.3). A closed family.</summary>
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

/// <summary>The null object (7.3.9).</summary>
public sealed record PdfNull : PdfValue;

/// <summary>A boolean (7.3.2).</summary>
public sealed record PdfBoolean(bool Value) : PdfValue;

/// <summary>An integer (7.3.3).</summary>
public sealed record PdfInteger(long Value) : PdfValue;

/// <summary>A real number (7.3.3), written with at most four decimals and never with an exponent.</summary>
public sealed record PdfReal(double Value) : PdfValue;

/// <summary>A name (7.3.5), without its solidus; bytes outside the regular characters are escaped when written.</summary>
public sealed record PdfName(string Value) : PdfValue;

/// <summary>A string of bytes (7.3.4).</summary>
public sealed record PdfBytes(ReadOnlyMemory<byte> Value) : PdfValue;

/// <summary>A text string (7.9.2.2): ASCII as PDFDocEncoding, anything else as UTF-16BE with its byte order mark.</summary>
public sealed record PdfText(string Value) : PdfValue;

/// <summary>An array (7.3.6).</summary>
public sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

/// <summary>A dictionary (7.3.7); entries are written in the order given, null values left out.</summary>
public sealed record PdfDictionary(IReadOnlyList<(string Key, PdfValue? Value)> Entries) : PdfValue;

/// <summary>The number of an indirect object (7.3.10), always of generation 0.</summary>
public sealed record ObjectNumber(int Value);

/// <summary>A reference to an indirect object (7.3.10), always of generation 0.</summary>
public sealed record PdfReference(ObjectNumber Number) : PdfValue;
