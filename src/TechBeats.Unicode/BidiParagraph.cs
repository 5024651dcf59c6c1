namespace TechBeats.Unicode;

/// <summary>
/// Resolves the levels of one paragraph (UAX 9): explicit levels (X1 to X8) and the split into isolating run sequences (X9, X10).
/// <see cref="BidiSequence"/> resolves each sequence.
/// </summary>
internal ref struct BidiParagraph
{
    /// <summary>Maximum embedding level (BD2).</summary>
    private const int MaximumDepth = 125;

    /// <summary>Marks an entry of <see cref="_matches"/> without partner.</summary>
    private const int NoMatch = -1;

    private readonly ReadOnlySpan<char> _text;
    private readonly byte _baseLevel;

    /// <summary>Explicit levels first, resolved levels at the end.</summary>
    private readonly Span<byte> _levels;

    /// <summary>Types from the character table. Both units of a surrogate pair have the same type.</summary>
    private readonly BidiClass[] _original;

    /// <summary>Types after overrides.</summary>
    private readonly BidiClass[] _types;

    /// <summary>The index of the PDI for an isolate initiator, and vice versa (BD9).</summary>
    private readonly int[] _matches;

    private BidiParagraph(ReadOnlySpan<char> text, byte baseLevel, Span<byte> levels)
    {
        _text = text;
        _baseLevel = baseLevel;
        _levels = levels;
        _original = new BidiClass[text.Length];
        _matches = new int[text.Length];
        for (var index = 0; index < text.Length;)
        {
            var type = BidiAlgorithm.ClassOf(CodePoints.At(text, index, out var length));
            _original.AsSpan(index, length).Fill(type);
            index += length;
        }

        _types = [.. _original];
    }

    /// <summary>Writes the level of every UTF-16 unit.</summary>
    public static void Resolve(ReadOnlySpan<char> text, byte baseLevel, Span<byte> levels)
    {
        var paragraph = new BidiParagraph(text, baseLevel, levels);
        paragraph.MatchIsolates();
        paragraph.SetExplicitLevels();
        paragraph.ResolveSequences();
    }

    private readonly void MatchIsolates()
    {
        var open = new Stack<int>();
        for (var i = 0; i < _original.Length; i++)
        {
            _matches[i] = NoMatch;
            switch (_original[i])
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    open.Push(i);
                    break;
                case BidiClass.PDI when open.TryPop(out var initiator):
                    _matches[i] = initiator;
                    _matches[initiator] = i;
                    break;
                case BidiClass.B:
                    open.Clear();
                    break;
            }
        }
    }

    /// <summary>Rules X1 to X8.</summary>
    private readonly void SetExplicitLevels()
    {
        var stack = new Stack<(byte Level, BidiClass Override, bool IsIsolate)>();
        stack.Push((_baseLevel, BidiClass.ON, false));
        int overflowIsolates = 0, overflowEmbeddings = 0, validIsolates = 0;
        for (var i = 0; i < _original.Length; i++)
        {
            var type = _original[i];
            (var level, var overridden, var isIsolate) = stack.Peek();
            _levels[i] = level;
            switch (type)
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO:
                    var embedded = Above(level, type is BidiClass.RLE or BidiClass.RLO);
                    if (embedded <= MaximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        var forced = type switch { BidiClass.RLO => BidiClass.R, BidiClass.LRO => BidiClass.L, _ => BidiClass.ON };
                        stack.Push(((byte)embedded, forced, false));
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;

                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    Override(i, overridden);
                    var isolated = Above(level, type == BidiClass.RLI || (type == BidiClass.FSI && StartsRightToLeft(i)));
                    if (isolated <= MaximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(((byte)isolated, BidiClass.ON, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;

                case BidiClass.PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Peek().IsIsolate)
                        {
                            stack.Pop();
                        }

                        stack.Pop();
                        validIsolates--;
                    }

                    (level, overridden, _) = stack.Peek();
                    _levels[i] = level;
                    Override(i, overridden);
                    break;

                case BidiClass.PDF:
                    if (overflowIsolates > 0)
                    {
                        break;
                    }

                    if (overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (!isIsolate && stack.Count >= 2)
                    {
                        stack.Pop();
                    }

                    break;

                case BidiClass.B:
                    _levels[i] = _baseLevel;
                    stack.Clear();
                    stack.Push((_baseLevel, BidiClass.ON, false));
                    overflowIsolates = overflowEmbeddings = validIsolates = 0;
                    break;

                case BidiClass.BN:
                    break;

                default:
                    Override(i, overridden);
                    break;
            }
        }
    }

    /// <summary>The next higher level that is odd (right to left) or even.</summary>
    private static int Above(byte level, bool isRightToLeft) => isRightToLeft ? (level + 1) | 1 : (level + 2) & ~1;

    private readonly void Override(int index, BidiClass forced)
    {
        if (forced != BidiClass.ON)
        {
            _types[index] = forced;
        }
    }

    /// <summary>Rule X5c: the first strong character of the isolate decides. Nested isolates are skipped.</summary>
    private readonly bool StartsRightToLeft(int initiator)
    {
        var end = _matches[initiator] == NoMatch ? _original.Length : _matches[initiator];
        for (var i = initiator + 1; i < end; i++)
        {
            switch (_original[i])
            {
                case BidiClass.L or BidiClass.B:
                    return false;
                case BidiClass.R or BidiClass.AL:
                    return true;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    if (_matches[i] == NoMatch)
                    {
                        return false;
                    }

                    i = _matches[i];
                    break;
            }
        }

        return false;
    }

    /// <summary>Rules X9 and X10, then W1 to I2 for each sequence, then the levels of removed characters.</summary>
    private readonly void ResolveSequences()
    {
        // One entry for each character that X9 keeps. A run is a range of entries with one level.
        var kept = new List<int>(_original.Length);
        for (var i = 0; i < _original.Length; i++)
        {
            if (!IsRemoved(_original[i]))
            {
                kept.Add(i);
            }
        }

        var runs = new List<(int Start, int End)>();
        var runOf = new int[_original.Length];
        for (var i = 0; i < kept.Count; i++)
        {
            if (i == 0 || _levels[kept[i]] != _levels[kept[i - 1]])
            {
                runs.Add((i, i));
            }

            runs[^1] = (runs[^1].Start, i + 1);
            runOf[kept[i]] = runs.Count - 1;
        }

        var explicitLevels = _levels.ToArray();
        var members = new List<int>();
        foreach (var first in runs)
        {
            if (_original[kept[first.Start]] == BidiClass.PDI && _matches[kept[first.Start]] != NoMatch)
            {
                continue;
            }

            members.Clear();
            var run = first;
            while (true)
            {
                for (var i = run.Start; i < run.End; i++)
                {
                    members.Add(kept[i]);
                }

                var last = kept[run.End - 1];
                if (_original[last] is not (BidiClass.LRI or BidiClass.RLI or BidiClass.FSI) || _matches[last] == NoMatch)
                {
                    break;
                }

                run = runs[runOf[_matches[last]]];
            }

            var level = explicitLevels[members[0]];
            var before = first.Start == 0 ? _baseLevel : explicitLevels[kept[first.Start - 1]];
            var endsOpen = _original[members[^1]] is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;
            var after = endsOpen || run.End == kept.Count ? _baseLevel : explicitLevels[kept[run.End]];
            var sequence = new BidiSequence(_text, members, _types, _original, level);
            sequence.Resolve(DirectionOf(Math.Max(level, before)), DirectionOf(Math.Max(level, after)), _levels);
        }

        for (var i = 0; i < _original.Length; i++)
        {
            if (IsRemoved(_original[i]))
            {
                _levels[i] = i == 0 ? _baseLevel : _levels[i - 1];
            }
        }
    }

    private static BidiClass DirectionOf(byte level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;

    private static bool IsRemoved(BidiClass type) => type is BidiClass.BN or (>= BidiClass.LRE and <= BidiClass.PDF);
}
