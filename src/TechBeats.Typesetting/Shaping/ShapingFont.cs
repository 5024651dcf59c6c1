using System.Diagnostics.CodeAnalysis;
using TechBeats.Model;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// A face as HarfBuzz reads it: from the mapped bytes of its file, in font units. Safe to use from many threads, since
/// HarfBuzz's objects are immutable; every thread brings its own buffer.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "Words of any thread may be in the font until its shaper is collected; then its finalizer frees it."
)]
internal sealed class ShapingFont
{
    // A word takes microseconds, and HarfBuzz limits the operations of each. Only a font that is made to be slow comes here.
    private static readonly TimeSpan MaximumUnearnedTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MaximumTimePerWord = TimeSpan.FromMilliseconds(1);

    private readonly Face face;
    private readonly HarfBuzz.Font font;

    // Keeps the bytes that HarfBuzz points to.
    private readonly FontData data;
    private readonly TimeProvider clock;
    private long ticks;
    private long words;

    /// <param name="face">The face.</param>
    /// <param name="clock">Measures how long shaping takes; null for the system's clock.</param>
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

    /// <summary>Shapes what the buffer has.</summary>
    /// <exception cref="UnusableRequestException">The font is so slow that it can only be meant to be.</exception>
    public void Shape(HarfBuzz.Buffer buffer, HarfBuzz.Feature[] features)
    {
        var start = clock.GetTimestamp();
        font.Shape(buffer, features);
        GC.KeepAlive(data);
        var spent = Interlocked.Add(ref ticks, clock.GetTimestamp() - start);
        var earned = MaximumTimePerWord * Interlocked.Increment(ref words);
        if (clock.GetElapsedTime(0, spent) > MaximumUnearnedTime + earned)
        {
            throw new UnusableRequestException($"The font {face} takes too long to shape text", "build without this font");
        }
    }
}
