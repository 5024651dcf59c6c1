using System.Collections.Concurrent;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Glyphs of one font that were asked for and are beyond <see cref="GlyphLimits"/>. Safe to use from many threads.</summary>
internal sealed class RefusedGlyphs
{
    private readonly ConcurrentDictionary<ushort, bool> glyphs = new();

    public int Count => glyphs.Count;

    public void Add(ushort glyph) => glyphs.TryAdd(glyph, true);
}
