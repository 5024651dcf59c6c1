using System.Collections.Concurrent;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// The glyphs of one font that are in use but damaged or beyond <see cref="GlyphLimits"/>. Safe to use from many threads.
/// </summary>
internal sealed class RefusedGlyphs
{
    private readonly ConcurrentDictionary<ushort, bool> glyphs = new();

    public int Count => glyphs.Count;

    public void Add(ushort glyph) => glyphs.TryAdd(glyph, true);
}
