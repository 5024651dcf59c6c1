using System.Runtime.CompilerServices;

namespace TechBeats.Unicode;

/// <summary>
/// The properties of every code point: a two-stage table from code point to record, and a column for each property. Loaded on first use;
/// immutable.
/// </summary>
internal sealed class CharacterTable
{
    /// <summary>Bits of <see cref="Flags"/>, in the order of Data/generate.py.</summary>
    public const ushort Emoji = 1, EmojiPresentation = 2, EmojiModifier = 4, EmojiModifierBase = 8, ExtendedPictographic = 16,
        ComposedCheck = 32, DecomposedCheck = 64, DefaultIgnorable = 128, Mirrored = 256, WhiteSpace = 512;

    private const int BlockBits = 7;

    private readonly ushort[] _blocks;
    private readonly ushort[] _records;

    private CharacterTable()
    {
        var reader = new TableReader("properties.bin");
        _blocks = reader.UInt16s();
        _records = reader.UInt16s();
        Category = reader.Bytes();
        CombiningClass = reader.Bytes();
        Script = reader.Bytes();
        ScriptSet = reader.Bytes();
        BidiClass = reader.Bytes();
        GraphemeBreak = reader.Bytes();
        Width = reader.Bytes();
        JoiningType = reader.Bytes();
        LineBreak = reader.Bytes();
        Flags = reader.UInt16s();
        ScriptSetOffsets = reader.UInt16s();
        ScriptSets = reader.Bytes();
    }

    public static CharacterTable Instance { get; } = new();

    public byte[] Category { get; }

    public byte[] CombiningClass { get; }

    public byte[] Script { get; }

    /// <summary>Index in <see cref="ScriptSets"/> of the script extensions; 0 for none.</summary>
    public byte[] ScriptSet { get; }

    public byte[] BidiClass { get; }

    public byte[] GraphemeBreak { get; }

    public byte[] Width { get; }

    public byte[] JoiningType { get; }

    public byte[] LineBreak { get; }

    public ushort[] Flags { get; }

    public ushort[] ScriptSetOffsets { get; }

    public byte[] ScriptSets { get; }

    /// <summary>The record of a code point: an index in every column.</summary>
    /// <param name="codePoint">0 to 0x10FFFF, surrogates included.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RecordOf(int codePoint) =>
        _records[(_blocks[codePoint >> BlockBits] << BlockBits) | (codePoint & ((1 << BlockBits) - 1))];

    /// <summary>Whether the code point has the flag.</summary>
    public bool Has(int codePoint, ushort flag) => (Flags[RecordOf(codePoint)] & flag) != 0;
}
