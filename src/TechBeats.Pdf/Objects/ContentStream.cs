namespace TechBeats.Pdf.Objects;

/// <summary>
/// Writes the operators of a content stream (ISO 32000-1, 8 and 9). It omits operators that would not change the graphics state. Lengths
/// have at most three decimals; colors are sRGB.
/// </summary>
internal sealed class ContentStream
{
    private const int Decimals = 3;

    private readonly ByteBuffer bytes;
    private readonly ShownGlyphs shown;
    private readonly Stack<State> saved = new();

    // Initial graphics state of a page (8.4.1, table 52): black, line width 1.
    private State state = new() { Fill = (0, 0, 0), Stroke = (0, 0, 0) };

    /// <summary>Creates an empty stream.</summary>
    /// <param name="capacity">Initial capacity in bytes.</param>
    /// <param name="isReadable">True to write glyph codes as hexadecimal digits.</param>
    /// <param name="inheritsState">True if the initial graphics state is unknown, as in a form or in a glyph of a Type 3 font.</param>
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

    /// <summary>Concatenates a matrix to the current transformation matrix (<c>cm</c>).</summary>
    public void Concatenate(double a, double b, double c, double d, double e, double f)
    {
        Matrix(a, b, c, d, e, f);
        Operator("cm"u8);
    }

    /// <summary>Sets parameters from a graphics state parameter dictionary (<c>gs</c>).</summary>
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

    /// <summary>Sets the line cap (<c>J</c>): 0 butt, 1 round, 2 projecting square.</summary>
    public void SetLineCap(int cap)
    {
        if (state.LineCap != cap)
        {
            state.LineCap = cap;
            Number(cap);
            Operator("J"u8);
        }
    }

    /// <summary>Sets the line join (<c>j</c>): 0 miter, 1 round, 2 bevel.</summary>
    public void SetLineJoin(int join)
    {
        if (state.LineJoin != join)
        {
            state.LineJoin = join;
            Number(join);
            Operator("j"u8);
        }
    }

    /// <summary>Sets the miter limit (<c>M</c>).</summary>
    public void SetMiterLimit(double limit)
    {
        if (state.MiterLimit != limit)
        {
            state.MiterLimit = limit;
            Number(limit);
            Operator("M"u8);
        }
    }

    /// <summary>Sets the dash pattern (<c>d</c>); no lengths make a solid line.</summary>
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

    /// <summary>Sets the fill color (<c>rg</c>, <c>g</c>).</summary>
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

    /// <summary>Sets the stroke color (<c>RG</c>, <c>G</c>).</summary>
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

    /// <summary>Sets a pattern for filling (<c>scn</c>).</summary>
    public void SetFillPattern(string name)
    {
        state.Fill = null;
        bytes.Append("/Pattern cs "u8);
        Name(name);
        Operator("scn"u8);
    }

    /// <summary>Sets a pattern for stroking (<c>SCN</c>).</summary>
    public void SetStrokePattern(string name)
    {
        state.Stroke = null;
        bytes.Append("/Pattern CS "u8);
        Name(name);
        Operator("SCN"u8);
    }

    /// <summary>Paints a shading over the current clipping region (<c>sh</c>).</summary>
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

    /// <summary>Intersects the clipping path with the current path (<c>W n</c>).</summary>
    public void Clip(bool isEvenOdd = false)
    {
        Operator(isEvenOdd ? "W*"u8 : "W"u8);
        Operator("n"u8);
    }

    /// <summary>Begins a colored glyph of a Type 3 font (<c>d0</c>).</summary>
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

    /// <summary>Begins marked content of a structure element (14.7.4.2).</summary>
    public void BeginContent(string tag, int id)
    {
        shown.End();
        PdfSyntax.AppendName(bytes, tag);
        bytes.Append("<</MCID "u8);
        bytes.AppendInteger(id);
        bytes.Append(">>"u8);
        Operator("BDC"u8);
    }

    /// <summary>Begins an artifact (14.8.2.2).</summary>
    public void BeginArtifact()
    {
        shown.End();
        bytes.Append("/Artifact "u8);
        Operator("BMC"u8);
    }

    /// <summary>Begins content with replacement text (14.9.4).</summary>
    public void BeginReplacement(ReadOnlySpan<char> text)
    {
        shown.End();
        bytes.Append("/Span<</ActualText"u8);
        PdfSyntax.AppendText(bytes, text);
        bytes.Append(">>"u8);
        Operator("BDC"u8);
    }

    /// <summary>Ends the innermost marked content (<c>EMC</c>).</summary>
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

    /// <summary>Sets the text matrix (<c>Tm</c>).</summary>
    public void SetTextMatrix(double a, double b, double c, double d, double e, double f)
    {
        shown.End();
        Matrix(a, b, c, d, e, f);
        Operator("Tm"u8);
    }

    /// <summary>Moves to the start of the next line, relative to the start of the current one (<c>Td</c>).</summary>
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

    /// <summary>Sets the text rise (<c>Ts</c>).</summary>
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

    /// <summary>Sets the horizontal scaling (<c>Tz</c>).</summary>
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

    /// <summary>Shows a glyph. Consecutive glyphs share one <c>TJ</c> operator.</summary>
    /// <param name="code">The glyph code.</param>
    /// <param name="isTwoBytes">True if codes of the font have two bytes.</param>
    public void Show(int code, bool isTwoBytes) => shown.Add(code, isTwoBytes);

    /// <summary>Moves the pen back before the next glyph, in thousandths of the font size.</summary>
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
        // Scales and rotations need more decimals than lengths.
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

    /// <summary>The tracked parameters of the graphics state.</summary>
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
