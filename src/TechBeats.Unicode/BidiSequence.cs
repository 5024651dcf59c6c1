using System.Runtime.InteropServices;

namespace TechBeats.Unicode;

/// <summary>One isolating run sequence (UAX 9, BD13) and the rules that apply within it: W1 to W7, N0 to N2, I1 and I2.</summary>
internal readonly ref struct BidiSequence
{
    /// <summary>Maximum number of open brackets on the stack (BD16).</summary>
    private const int MaximumBracketDepth = 63;

    private readonly ReadOnlySpan<char> _text;

    /// <summary>Text indexes of the sequence's UTF-16 units.</summary>
    private readonly ReadOnlySpan<int> _members;

    private readonly BidiClass[] _types;
    private readonly BidiClass[] _original;
    private readonly byte _level;

    public BidiSequence(ReadOnlySpan<char> text, List<int> members, BidiClass[] typesOfText, BidiClass[] original, byte level)
    {
        _text = text;
        _members = CollectionsMarshal.AsSpan(members);
        _original = original;
        _level = level;
        _types = new BidiClass[members.Count];
        for (var i = 0; i < _types.Length; i++)
        {
            _types[i] = typesOfText[members[i]];
        }
    }

    private BidiClass Embedding => (_level & 1) == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>Resolves the sequence.</summary>
    /// <param name="start">The direction at its start (sos).</param>
    /// <param name="end">The direction at its end (eos).</param>
    /// <param name="levels">Levels of the text. The method writes those of the sequence.</param>
    public void Resolve(BidiClass start, BidiClass end, Span<byte> levels)
    {
        ResolveMarks(start);
        ResolveNumbers(start);
        ResolveSeparators();
        ResolveLatinNumbers(start);
        ResolveBrackets(start);
        ResolveNeutrals(start, end);
        for (var i = 0; i < _types.Length; i++)
        {
            // I1 and I2.
            levels[_members[i]] = (byte)(_level + (_types[i], _level & 1) switch
            {
                (BidiClass.R, 0) => 1,
                (BidiClass.AN or BidiClass.EN, 0) => 2,
                (BidiClass.L or BidiClass.AN or BidiClass.EN, 1) => 1,
                _ => 0,
            });
        }
    }

    /// <summary>W1: a nonspacing mark takes the type of the preceding character.</summary>
    private void ResolveMarks(BidiClass start)
    {
        var before = start;
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] == BidiClass.NSM)
            {
                _types[i] = before >= BidiClass.LRI ? BidiClass.ON : before;
            }

            before = _types[i];
        }
    }

    /// <summary>W2 and W3: European numbers after Arabic letters become Arabic numbers. Arabic letters then become right to left.</summary>
    private void ResolveNumbers(BidiClass start)
    {
        var strong = start;
        for (var i = 0; i < _types.Length; i++)
        {
            switch (_types[i])
            {
                case BidiClass.L or BidiClass.R:
                    strong = _types[i];
                    break;
                case BidiClass.AL:
                    strong = BidiClass.AL;
                    _types[i] = BidiClass.R;
                    break;
                case BidiClass.EN when strong == BidiClass.AL:
                    _types[i] = BidiClass.AN;
                    break;
            }
        }
    }

    /// <summary>
    /// W4 to W6: a separator between two numbers, and terminators beside a number, join the number. Others become neutral.
    /// </summary>
    private void ResolveSeparators()
    {
        for (var i = 1; i + 1 < _types.Length; i++)
        {
            var before = _types[i - 1];
            var separates = before == _types[i + 1]
                && ((_types[i] == BidiClass.ES && before == BidiClass.EN)
                    || (_types[i] == BidiClass.CS && (before is BidiClass.EN or BidiClass.AN)));
            if (separates)
            {
                _types[i] = before;
            }
        }

        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] != BidiClass.ET)
            {
                continue;
            }

            var end = i;
            while (end < _types.Length && _types[end] == BidiClass.ET)
            {
                end++;
            }

            var besideNumber = (i > 0 && _types[i - 1] == BidiClass.EN) || (end < _types.Length && _types[end] == BidiClass.EN);
            _types.AsSpan(i..end).Fill(besideNumber ? BidiClass.EN : BidiClass.ON);
            i = end - 1;
        }

        foreach (ref var type in _types.AsSpan())
        {
            if (type is BidiClass.ES or BidiClass.CS)
            {
                type = BidiClass.ON;
            }
        }
    }

    /// <summary>W7: European numbers after left-to-right text become left to right.</summary>
    private void ResolveLatinNumbers(BidiClass start)
    {
        var strong = start;
        foreach (ref var type in _types.AsSpan())
        {
            if (type is BidiClass.L or BidiClass.R)
            {
                strong = type;
            }
            else if (type == BidiClass.EN && strong == BidiClass.L)
            {
                type = BidiClass.L;
            }
        }
    }

    /// <summary>N0: both brackets of a pair take the direction of their content or of the preceding text.</summary>
    private void ResolveBrackets(BidiClass start)
    {
        foreach ((var opening, var closing) in BracketPairs())
        {
            bool holdsEmbedding = false, holdsOpposite = false;
            for (var i = opening + 1; i < closing && !holdsEmbedding; i++)
            {
                var strong = StrongOf(_types[i]);
                holdsEmbedding = strong == Embedding;
                holdsOpposite |= strong != BidiClass.ON && !holdsEmbedding;
            }

            if (holdsEmbedding)
            {
                SetBracket(opening, Embedding);
                SetBracket(closing, Embedding);
            }
            else if (holdsOpposite)
            {
                var context = StrongBefore(opening, start);
                SetBracket(opening, context);
                SetBracket(closing, context);
            }
        }
    }

    /// <summary>BD16: bracket pairs, sorted by opening bracket.</summary>
    private List<(int Opening, int Closing)> BracketPairs()
    {
        var pairs = new List<(int Opening, int Closing)>();
        var open = new List<(int Place, int Pair)>();
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i] != BidiClass.ON || !BidiPairs.Instance.IsBracket(_text[_members[i]], out var opens, out var pair))
            {
                continue;
            }

            if (opens)
            {
                if (open.Count == MaximumBracketDepth)
                {
                    break;
                }

                open.Add((i, pair));
                continue;
            }

            var match = open.FindLastIndex(bracket => bracket.Pair == pair);
            if (match >= 0)
            {
                pairs.Add((open[match].Place, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private BidiClass StrongBefore(int place, BidiClass start)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            if (StrongOf(_types[i]) is BidiClass strong and not BidiClass.ON)
            {
                return strong;
            }
        }

        return start;
    }

    /// <summary>Sets the type of a bracket and of the marks that follow it.</summary>
    private void SetBracket(int place, BidiClass direction)
    {
        _types[place] = direction;
        for (var i = place + 1; i < _types.Length && _original[_members[i]] == BidiClass.NSM; i++)
        {
            _types[i] = direction;
        }
    }

    /// <summary>N1 and N2: neutrals between two equal directions take that direction. Others take the embedding direction.</summary>
    private void ResolveNeutrals(BidiClass start, BidiClass end)
    {
        var before = start;
        for (var i = 0; i < _types.Length; i++)
        {
            if (!IsNeutral(_types[i]))
            {
                before = StrongOf(_types[i]);
                continue;
            }

            var next = i;
            while (next < _types.Length && IsNeutral(_types[next]))
            {
                next++;
            }

            var after = next < _types.Length ? StrongOf(_types[next]) : end;
            _types.AsSpan(i..next).Fill(before == after ? before : Embedding);
            i = next - 1;
        }
    }

    /// <summary>L, R (also for numbers) or ON.</summary>
    private static BidiClass StrongOf(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => BidiClass.ON,
    };

    private static bool IsNeutral(BidiClass type) => type is (>= BidiClass.B and <= BidiClass.ON) or >= BidiClass.LRI;
}
