using System.Diagnostics.CodeAnalysis;
using TechBeats.Model;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// A HarfBuzz font on the mapped bytes of a face, in font units. Safe to use from many threads, since HarfBuzz's objects are immutable.
/// Every thread uses its own buffer.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "Any thread may use the font until its shaper is collected. Then the finalizer frees it."
)]
internal sealed class ShapingFont
{
    // A word takes microseconds, and HarfBuzz limits the operations for each. Only a hostile font exceeds these limits.
    private static readonly TimeSpan MaximumBaseTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MaximumTimePerWord = TimeSpan.FromMilliseconds(1);

    private readonly Face face;
    private readonly HarfBuzz.Font font;

    // Keeps HarfBuzz's bytes alive.
    private readonly FontData data;
    private readonly TimeProvider clock;
    private long ticks;
    private long words;

    /// <param name="face">The face.</param>
    /// <param name="clock">Measures the time of shaping, or null for the system clock.</param>
    public ShapingFont(Face face, TimeProvider? clock = null)
    {
        this.face = face;
        this.clock = clock ?? TimeProvider.System;
        data = face.Tables.File.Data;
        data.Check();
        using var blob = new HarfBuzz.Blob(data.Address, data.Length, HarfBuzz.MemoryMode.ReadOnly);
        using var opened = new HarfBuzz.Face(blob, face.Tables.File.Index);
        opened.MakeImmutable();
        font = new HarfBuzz.Font(opened);
        font.SetFunctionsOpenType();
        font.SetScale(face.Tables.Head.UnitsPerEm, face.Tables.Head.UnitsPerEm);
    }

    /// <summary>Shapes the contents of the buffer.</summary>
    /// <exception cref="UnusableRequestException">The font exceeds the time limit.</exception>
    public void Shape(HarfBuzz.Buffer buffer, HarfBuzz.Feature[] features)
    {
        var start = clock.GetTimestamp();
        font.Shape(buffer, features);
        GC.KeepAlive(data);
        var spent = Interlocked.Add(ref ticks, clock.GetTimestamp() - start);
        var allowance = MaximumTimePerWord * Interlocked.Increment(ref words);
        if (clock.GetElapsedTime(0, spent) > MaximumBaseTime + allowance)
        {
            throw new UnusableRequestException($"The font {face} takes too long to shape text", "build without this font");
        }
    }
}
