namespace TechBeats.Pdf.Objects;

/// <summary>
/// The operators of a content stream (ISO 32000-1, 8 and 9), each written as its operands and its name. An operator
/// that would set what is already set is left out. Lengths and places have at most three decimals, colors are sRGB.
/// </summary>
internal sealed class ContentStream
{
    private const int Decimals = 3;

    private readonly ByteBuffer bytes;
    private readonly ShownGlyphs shown;
    private readonly Stack<State> saved = new();

    // What a page begins with (8.4.1, table 52): black, lines one wide.
    private State state = new() { Fill = (0, 0, 0), Stroke = (0, 0, 0) };

    /// <summary>Begins a stream.</summary>
    /// <param name="capacity">Bytes to begin with.</param>
    /// <param name="isReadable">True to write codes of glyphs as hexadecimal digits.</param>
    /// <param name="inheritsState">True when it isn't known with what colors and lines the stream begins, as in a glyph of a Type 3 font or a form.</param>
    public ContentStream(int capacity = 16 * 1024, bool isReadable = false, bool inheritsState = false)
    {
        bytes = new ByteBuffer(capacity);
        shown = new ShownGlyphs(bytes, isReadable);
        if (inheritsState)
        {
            (state.Fill, state.Stroke, state.LineWidth, state.LineCap, state.LineJoin, state.MiterLimit) = (
                null,
                null,
                double.NaN,
                -1,
                -1,
                double.NaN
            );
            (state.IsDashed, state.Rise, state.HorizontalScale) = (true, double.NaN, double.NaN);
        }
    }

    public ReadOnlySpan<byte> Span => bytes.Span;

    /// <summary>Saves the graphics state (<c>q</c>).</summary>
    public void Save()
    {
        saved.Push(state with { });
        Operator("q"u8);
    }

    /// <summary>Restores the graphics state (<c>Q</c>).</summary>
    public void Restore()
    {
        state = saved.Pop();
        Operator("Q"u8);
    }

    /// <summary>Maps what follows by the matrix (<c>cm</c>).</summary>
    public void Concatenate(double a, double b, double c, double d, double e, double f)
    {
        Matrix(a, b, c, d, e, f);
        Operator("cm"u8);
    }

    /// <summary>Takes a dictionary of graphics state parameters (<c>gs</c>).</summary>
    public void SetParameters(string name)
    {
        shown.End();
        Name(name);
        Operator("gs"u8);
    }

    public void SetLineWidth(double width)
    {
        if (state.LineWidth == width)
        {
            return;
        }

        state.LineWidth = width;
        Number(width);
        Operator("w"u8);
    }

    /// <summary>Sets how lines end (<c>J</c>): 0 cut, 1 round, 2 square.</summary>
    public void SetLineCap(int cap)
    {
        if (state.LineCap != cap)
        {
            state.LineCap = cap;
            Number(cap);
            Operator("J"u8);
        }
    }

    /// <summary>Sets the corners of lines (<c>j</c>): 0 pointed, 1 round, 2 cut.</summary>
    public void SetLineJoin(int join)
    {
        if (state.LineJoin != join)
        {
            state.LineJoin = join;
            Number(join);
            Operator("j"u8);
        }
    }

    /// <summary>Sets how long pointed corners may be, in widths of the line (<c>M</c>).</summary>
    public void SetMiterLimit(double limit)
    {
        if (state.MiterLimit != limit)
        {
            state.MiterLimit = limit;
            Number(limit);
            Operator("M"u8);
        }
    }

    /// <summary>Sets the lengths of dashes and gaps (<c>d</c>), and how far into them a line begins; none for a whole line.</summary>
    public void SetDashes(IReadOnlyList<double> lengths, double offset = 0)
    {
        if (lengths.Count == 0 && !state.IsDashed)
        {
            return;
        }

        state.IsDashed = lengths.Count > 0;
        bytes.Append((byte)'[');
        foreach (var length in lengths)
        {
            Number(length);
        }

        bytes.Append("] "u8);
        Number(offset);
        Operator("d"u8);
    }

    /// <summary>Sets the color of insides (<c>rg</c>, <c>g</c>).</summary>
    public void SetFillColor(byte red, byte green, byte blue)
    {
        if (state.Fill == (red, green, blue))
        {
            return;
        }

        state.Fill = (red, green, blue);
        Color(red, green, blue);
        Operator(red == green && green == blue ? "g"u8 : "rg"u8);
    }

    /// <summary>Sets the color of lines (<c>RG</c>, <c>G</c>).</summary>
    public void SetStrokeColor(byte red, byte green, byte blue)
    {
        if (state.Stroke == (red, green, blue))
        {
            return;
        }

        state.Stroke = (red, green, blue);
        Color(red, green, blue);
        Operator(red == green && green == blue ? "G"u8 : "RG"u8);
    }

    /// <summary>Fills with a pattern from here on (<c>scn</c>).</summary>
    public void SetFillPattern(string name)
    {
        state.Fill = null;
        bytes.Append("/Pattern cs "u8);
        Name(name);
        Operator("scn"u8);
    }

    /// <summary>Draws lines with a pattern from here on (<c>SCN</c>).</summary>
    public void SetStrokePattern(string name)
    {
        state.Stroke = null;
        bytes.Append("/Pattern CS "u8);
        Name(name);
        Operator("SCN"u8);
    }

    /// <summary>Paints all that may be painted with a shading (<c>sh</c>).</summary>
    public void PaintShading(string name)
    {
        Name(name);
        Operator("sh"u8);
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        Number(x);
        Number(y);
        Number(width);
        Number(height);
        Operator("re"u8);
    }

    public void MoveTo(double x, double y)
    {
        Number(x);
        Number(y);
        Operator("m"u8);
    }

    public void LineTo(double x, double y)
    {
        Number(x);
        Number(y);
        Operator("l"u8);
    }

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        Number(x1);
        Number(y1);
        Number(x2);
        Number(y2);
        Number(x);
        Number(y);
        Operator("c"u8);
    }

    public void ClosePath() => Operator("h"u8);

    public void Fill(bool isEvenOdd = false) => Operator(isEvenOdd ? "f*"u8 : "f"u8);

    public void Stroke() => Operator("S"u8);

    public void FillAndStroke(bool isEvenOdd = false) => Operator(isEvenOdd ? "B*"u8 : "B"u8);

    /// <summary>Draws nothing outside the path from here on (<c>W n</c>).</summary>
    public void Clip(bool isEvenOdd = false)
    {
        Operator(isEvenOdd ? "W*"u8 : "W"u8);
        Operator("n"u8);
    }

    /// <summary>Begins a glyph of a Type 3 font that has colors of its own (<c>d0</c>).</summary>
    public void SetGlyphWidth(double width)
    {
        Number(width);
        bytes.Append("0 "u8);
        Operator("d0"u8);
    }

    /// <summary>Paints an external object (<c>Do</c>).</summary>
    public void Paint(string name)
    {
        Name(name);
        Operator("Do"u8);
    }

    /// <summary>Begins content of the structure tree (14.7.4.2).</summary>
    public void BeginContent(string tag, int id)
    {
        shown.End();
        PdfSyntax.AppendName(bytes, tag);
        bytes.Append("<</MCID "u8);
        bytes.AppendInteger(id);
        bytes.Append(">>"u8);
        Operator("BDC"u8);
    }

    /// <summary>Begins ink without meaning (14.8.2.2).</summary>
    public void BeginArtifact()
    {
        shown.End();
        bytes.Append("/Artifact "u8);
        Operator("BMC"u8);
    }

    /// <summary>Begins glyphs that stand for the text (14.9.4).</summary>
    public void BeginReplacement(ReadOnlySpan<char> text)
    {
        shown.End();
        bytes.Append("/Span<</ActualText"u8);
        PdfSyntax.AppendText(bytes, text);
        bytes.Append(">>"u8);
        Operator("BDC"u8);
    }

    /// <summary>Ends what was begun last.</summary>
    public void EndContent()
    {
        shown.End();
        Operator("EMC"u8);
    }

    public void BeginText() => Operator("BT"u8);

    public void EndText()
    {
        shown.End();
        Operator("ET"u8);
    }

    /// <summary>Places the pen, and maps text by the matrix (<c>Tm</c>).</summary>
    public void SetTextMatrix(double a, double b, double c, double d, double e, double f)
    {
        shown.End();
        Matrix(a, b, c, d, e, f);
        Operator("Tm"u8);
    }

    /// <summary>Moves the pen from where its line began (<c>Td</c>).</summary>
    public void MoveLine(double x, double y)
    {
        shown.End();
        Number(x);
        Number(y);
        Operator("Td"u8);
    }

    public void SetFont(string name, double size)
    {
        if (state.Font == name && state.FontSize == size)
        {
            return;
        }

        shown.End();
        (state.Font, state.FontSize) = (name, size);
        Name(name);
        Number(size);
        Operator("Tf"u8);
    }

    /// <summary>Sets how far above the baseline text stands (<c>Ts</c>).</summary>
    public void SetRise(double rise)
    {
        if (state.Rise == rise)
        {
            return;
        }

        shown.End();
        state.Rise = rise;
        Number(rise);
        Operator("Ts"u8);
    }

    /// <summary>Sets how wide glyphs are shown against their font's own (<c>Tz</c>).</summary>
    public void SetHorizontalScale(double scale)
    {
        if (state.HorizontalScale == scale)
        {
            return;
        }

        shown.End();
        state.HorizontalScale = scale;
        Number(100 * scale);
        Operator("Tz"u8);
    }

    /// <summary>Shows a glyph (<c>TJ</c>, together with what is shown before and after it).</summary>
    /// <param name="code">Its code.</param>
    /// <param name="isTwoBytes">True when codes of the font have two bytes.</param>
    public void Show(int code, bool isTwoBytes) => shown.Add(code, isTwoBytes);

    /// <summary>Moves the pen back by thousandths of the font's size, before the next glyph.</summary>
    public void Adjust(int thousandths) => shown.Adjust(thousandths);

    private void Color(byte red, byte green, byte blue)
    {
        shown.End();
        Number(red / 255.0);
        if (red != green || green != blue)
        {
            Number(green / 255.0);
            Number(blue / 255.0);
        }
    }

    private void Matrix(double a, double b, double c, double d, double e, double f)
    {
        // Scales and turns need more places than lengths do.
        bytes.AppendReal(a, 6);
        bytes.Append((byte)' ');
        bytes.AppendReal(b, 6);
        bytes.Append((byte)' ');
        bytes.AppendReal(c, 6);
        bytes.Append((byte)' ');
        bytes.AppendReal(d, 6);
        bytes.Append((byte)' ');
        Number(e);
        Number(f);
    }

    private void Number(double value)
    {
        bytes.AppendReal(value, Decimals);
        bytes.Append((byte)' ');
    }

    private void Name(string name)
    {
        PdfSyntax.AppendName(bytes, name);
        bytes.Append((byte)' ');
    }

    private void Operator(ReadOnlySpan<byte> name)
    {
        bytes.Append(name);
        bytes.Append((byte)'\n');
    }

    /// <summary>The parameters of the graphics state that operators here set.</summary>
    private sealed record State
    {
        public (byte Red, byte Green, byte Blue)? Fill { get; set; }

        public (byte Red, byte Green, byte Blue)? Stroke { get; set; }

        public double LineWidth { get; set; } = 1;

        public int LineCap { get; set; }

        public int LineJoin { get; set; }

        public double MiterLimit { get; set; } = 10;

        public bool IsDashed { get; set; }

        public string? Font { get; set; }

        public double FontSize { get; set; }

        public double Rise { get; set; }

        public double HorizontalScale { get; set; } = 1;
    }
}
