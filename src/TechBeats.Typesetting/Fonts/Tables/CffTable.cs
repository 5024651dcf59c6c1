namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>CFF </c> table: outlines of cubic curves, as programs that share subroutines (Adobe Technical Note 5176).</summary>
internal sealed class CffTable
{
    // FDSelect names a part by one byte (chapter 19). Every known DICT has less than 1 KB.
    private const int MaximumFontDicts = 256;
    private const int MaximumDictLength = 4096;

    private readonly FontBytes table;
    private readonly FontBytes fontDictSelect;

    private readonly RefusedGlyphs refused;

    public CffTable(FontBytes table, RefusedGlyphs refused)
    {
        this.table = table;
        this.refused = refused;
        Top = ReadTop(table, out var at);
        at += new CffIndex(table.From(at)).End;
        GlobalSubrs = new CffIndex(table.From(at));
        CharStrings = new CffIndex(table.From(Top.Integer(CffDict.CharStringsOffset)));

        if (!Top.Has(CffDict.FontDicts))
        {
            FontDicts = [ReadPrivate(Top)];
            return;
        }

        fontDictSelect = table.From(Top.Integer(CffDict.FontDictSelect));
        var dicts = new CffIndex(table.From(Top.Integer(CffDict.FontDicts)));
        FontDicts = new FontDict[Math.Clamp(dicts.Count, 1, MaximumFontDicts)];
        for (var i = 0; i < FontDicts.Length; i++)
        {
            FontDicts[i] = ReadPrivate(ReadDict(dicts[i]));
        }
    }

    public CffDict Top { get; }

    public CffIndex GlobalSubrs { get; }

    public CffIndex CharStrings { get; }

    /// <summary>The parts of the font that share settings and subroutines: several in a font for Chinese, Japanese or Korean.</summary>
    public FontDict[] FontDicts { get; }

    /// <summary>Which of <see cref="FontDicts"/> the glyph belongs to.</summary>
    public int FontDictOf(int glyph)
    {
        var number = fontDictSelect.U8(0) switch
        {
            0 => fontDictSelect.U8(1 + glyph),
            3 => FontDictInRanges(glyph),
            _ => 0,
        };
        return number < FontDicts.Length ? number : 0;
    }

    /// <summary>Number of the table's bytes.</summary>
    public int Length => table.Length;

    /// <summary>Draws the glyph.</summary>
    /// <returns>False when its program is beyond <see cref="GlyphLimits"/>; what is drawn until then is incomplete.</returns>
    public bool TryDraw(ushort glyph, IOutlinePen pen) => TryRun(glyph, new CharString(this, FontDictOf(glyph), pen));

    /// <summary>Runs the glyph's program.</summary>
    /// <returns>False when it is beyond <see cref="GlyphLimits"/>.</returns>
    public bool TryRun(ushort glyph, CharString program)
    {
        if (program.Run(CharStrings[glyph]))
        {
            return true;
        }

        Refuse(glyph);
        return false;
    }

    /// <summary>Notes that the glyph can't be drawn.</summary>
    public void Refuse(ushort glyph) => refused.Add(glyph);

    /// <summary>Looks at the start of a font's table.</summary>
    /// <exception cref="BadFontException">It is damaged, or its programs are of a kind that isn't read.</exception>
    public static void Check(FontFile file, Tag tag)
    {
        var head = file.Table(tag);
        var top = ReadTop(head, out _);
        if (head.U8(0) != 1 || top.Integer(CffDict.CharStringsOffset) <= 0 || top.Integer(CffDict.CharStringType, otherwise: 2) != 2)
        {
            throw new BadFontException("has a damaged table 'CFF '");
        }
    }

    private static CffDict ReadTop(FontBytes table, out int end)
    {
        var at = table.U8(2) + new CffIndex(table.From(table.U8(2))).End;
        var tops = new CffIndex(table.From(at));
        end = at + tops.End;
        return ReadDict(tops[0]);
    }

    private static CffDict ReadDict(FontBytes bytes) => new(bytes.Slice(0, MaximumDictLength));

    private int FontDictInRanges(int glyph)
    {
        var (low, high) = (0, fontDictSelect.U16(1) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fontDictSelect.U16(3 + (middle * 3)) <= glyph)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return fontDictSelect.U8(5 + (low * 3));
    }

    private FontDict ReadPrivate(CffDict dict)
    {
        var offset = dict.Integer(CffDict.Private, 1);
        var settings = ReadDict(table.Slice(offset, dict.Integer(CffDict.Private)));
        var subrs = settings.Integer(CffDict.Subrs);
        return new FontDict(dict, settings, subrs > 0 ? new CffIndex(table.From(offset + subrs)) : default);
    }

    /// <summary>A part of the font.</summary>
    /// <param name="Dict">Its own DICT; of a font without parts the top one.</param>
    /// <param name="Private">Its settings.</param>
    /// <param name="Subrs">Its subroutines.</param>
    public readonly record struct FontDict(CffDict Dict, CffDict Private, CffIndex Subrs);
}
