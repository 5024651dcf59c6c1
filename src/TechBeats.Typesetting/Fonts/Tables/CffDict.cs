using System.Globalization;
using System.Text;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A CFF DICT: operators, each after its operands (Adobe Technical Note 5176, chapter 4).</summary>
internal sealed class CffDict
{
    public const int CharsetOffset = 15;
    public const int CharStringsOffset = 17;
    public const int Private = 18;
    public const int Subrs = 19;
    public const int Escape = 12 << 8;
    public const int FontMatrix = Escape | 7;
    public const int CharStringType = Escape | 6;
    public const int Ros = Escape | 30;
    public const int FontDicts = Escape | 36;
    public const int FontDictSelect = Escape | 37;

    private readonly List<Entry> entries = [];

    public CffDict(FontBytes bytes)
    {
        var operands = new List<double>();
        var start = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var first = bytes.U8(at);
            if (first > 21)
            {
                operands.Add(ReadOperand(bytes, ref at));
                continue;
            }

            var key = first == 12 ? Escape | bytes.U8(at + 1) : first;
            at += first == 12 ? 2 : 1;
            entries.Add(new Entry(key, [.. operands], bytes.Slice(start, at - start)));
            operands.Clear();
            start = at;
        }
    }

    public IReadOnlyList<Entry> Entries => entries;

    public bool Has(int key) => entries.Exists(entry => entry.Operator == key);

    /// <summary>Returns an operand of the operator as an integer, or the fallback if it is missing or too large.</summary>
    public int Integer(int key, int operand = 0, int fallback = 0)
    {
        var entry = entries.Find(entry => entry.Operator == key);
        return entry.Operands is { } operands && operand < operands.Length && Math.Abs(operands[operand]) < int.MaxValue
            ? (int)operands[operand]
            : fallback;
    }

    private static double ReadOperand(FontBytes bytes, ref int at)
    {
        var first = bytes.U8(at++);
        switch (first)
        {
            case 28:
                at += 2;
                return bytes.I16(at - 2);
            case 29:
                at += 4;
                return (int)bytes.U32(at - 4);
            case 30:
                return ReadReal(bytes, ref at);
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return ((first - 247) * 256) + bytes.U8(at++) + 108;
            case >= 251 and <= 254:
                return (-(first - 251) * 256) - bytes.U8(at++) - 108;
            default:
                return 0;
        }
    }

    /// <summary>Reads a real number, which is encoded in nibbles.</summary>
    private static double ReadReal(FontBytes bytes, ref int at)
    {
        var spelling = new StringBuilder();
        while (at < bytes.Length)
        {
            var pair = bytes.U8(at++);
            foreach (var half in (ReadOnlySpan<int>)[pair >> 4, pair & 15])
            {
                if (half == 15)
                {
                    return double.TryParse(spelling.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                        ? number
                        : 0;
                }

                spelling.Append(half switch
                {
                    < 10 => ((char)('0' + half)).ToString(),
                    10 => ".",
                    11 => "E",
                    12 => "E-",
                    14 => "-",
                    _ => "",
                });
            }
        }

        return 0;
    }

    /// <summary>An operator with its operands and the bytes of both.</summary>
    public readonly record struct Entry(int Operator, double[] Operands, FontBytes Bytes);
}
