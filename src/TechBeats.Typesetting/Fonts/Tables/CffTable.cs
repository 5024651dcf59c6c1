namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>CFF </c> table: cubic outlines as programs with shared subroutines (Adobe Technical Note 5176).</summary>
internal sealed class CffTable
{
    // FDSelect stores a Font DICT's index in one byte (chapter 19). Every known DICT has less than 1 KB.
    private const int MaximumFontDicts = 256;
    private const int MaximumDictBytes = 4096;

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

    /// <summary>Font DICTs with shared settings and subroutines. A font for Chinese, Japanese or Korean has several.</summary>
    public FontDict[] FontDicts { get; }

    /// <summary>Returns the index of the glyph's Font DICT in <see cref="FontDicts"/>.</summary>
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

    /// <summary>Length in bytes.</summary>
    public int Length => table.Length;

    /// <summary>Draws the glyph.</summary>
    /// <returns>False if the program exceeds <see cref="GlyphLimits"/>; the outline is then incomplete.</returns>
    public bool TryDraw(ushort glyph, IOutlinePen pen) => TryRun(glyph, new CharString(this, FontDictOf(glyph), pen));

    /// <summary>Runs the glyph's program.</summary>
    /// <returns>False if the program exceeds <see cref="GlyphLimits"/>.</returns>
    public bool TryRun(ushort glyph, CharString program)
    {
        if (program.Run(CharStrings[glyph]))
        {
            return true;
        }

        Refuse(glyph);
        return false;
    }

    /// <summary>Records that the glyph can't be drawn.</summary>
    public void Refuse(ushort glyph) => refused.Add(glyph);

    /// <summary>Checks the header and the Top DICT of a font's table.</summary>
    /// <exception cref="BadFontException">The table is damaged, or its charstrings are not of type 2.</exception>
    public static void Check(FontFile file, Tag tag)
    {
        var head = file.Table(tag);
        var top = ReadTop(head, out _);
        if (head.U8(0) != 1 || top.Integer(CffDict.CharStringsOffset) <= 0 || top.Integer(CffDict.CharStringType, fallback: 2) != 2)
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

    private static CffDict ReadDict(FontBytes bytes) => new(bytes.Slice(0, MaximumDictBytes));

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

    /// <summary>A Font DICT of the font.</summary>
    /// <param name="Dict">The Font DICT, or the Top DICT of a font without FDArray.</param>
    /// <param name="Private">The Private DICT.</param>
    /// <param name="Subrs">The local subroutines.</param>
    public readonly record struct FontDict(CffDict Dict, CffDict Private, CffIndex Subrs);
}
