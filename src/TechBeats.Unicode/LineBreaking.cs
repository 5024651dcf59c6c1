namespace TechBeats.Unicode;

/// <summary>
/// The Unicode Line Breaking Algorithm (UAX 14, Unicode 15.0). Numbers stay whole as in section 8.2, example 7. Scripts that need a
/// dictionary (Thai, Lao, Khmer, Burmese) break at spaces only.
/// </summary>
public static class LineBreaking
{
    private static readonly bool[] s_pairBreaks = PairTable();

    /// <summary>Classes of the characters below U+0300, the most frequent ones.</summary>
    private static readonly LineClass[] s_lowClasses = LowClasses();

    /// <summary>The break actions of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="breaks">
    /// Receives the actions; one entry longer than the text. Entry i is the action before unit i. The first is prohibited, the last
    /// mandatory
    /// (LB2, LB3).
    /// </param>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakAction> breaks)
    {
        var context = new Context();
        var lowClasses = s_lowClasses;
        var followsLetter = false;
        for (var index = 0; index < text.Length;)
        {
            var length = 1;
            var unit = text[index];
            var current = unit < lowClasses.Length ? lowClasses[unit] : ClassAt(text, index, out length);

            // LB28 between two letters, by far the most frequent case. It leaves the context unchanged.
            breaks[index] = followsLetter && current == LineClass.AL
                ? LineBreakAction.Prohibited
                : context.Advance(current, text[(index + length)..]);
            followsLetter = current == LineClass.AL;
            if (length == 2)
            {
                breaks[index + 1] = LineBreakAction.Prohibited;
            }

            index += length;
        }

        breaks[text.Length] = LineBreakAction.Mandatory;
        if (text.Length > 0)
        {
            breaks[0] = LineBreakAction.Prohibited;
        }
    }

    /// <summary>The state that the rules need of the preceding text.</summary>
    private struct Context
    {
        /// <summary>Class of the last character.</summary>
        private LineClass _last;

        /// <summary>
        /// Class of the last character that is no space, without marks on it (LB9); <see cref="LineClass.SP"/> at a line's start.
        /// </summary>
        private LineClass _before;

        /// <summary>Whether <see cref="_before"/> follows a Hebrew letter directly.</summary>
        private bool _followsHebrew;

        /// <summary>Whether the preceding regional indicator is the second of a pair.</summary>
        private bool _isSecondIndicator;

        private NumberPart _number;

        public Context()
        {
            _last = _before = LineClass.LF;
        }

        /// <summary>Processes the next character.</summary>
        /// <param name="current">The character's class.</param>
        /// <param name="rest">The text after the character.</param>
        /// <returns>The break action before the character.</returns>
        public LineBreakAction Advance(LineClass current, ReadOnlySpan<char> rest)
        {
            var last = _last;
            _last = current;

            // LB4 to LB6.
            if (last is LineClass.BK or LineClass.LF or LineClass.NL || (last == LineClass.CR && current != LineClass.LF))
            {
                Start(current);
                return LineBreakAction.Mandatory;
            }

            var isMark = current is LineClass.CM or LineClass.ZWJ;
            if (isMark && last is not (LineClass.SP or LineClass.ZW or LineClass.CR))
            {
                // LB9; also LB8a, since a joiner is a mark.
                return LineBreakAction.Prohibited;
            }

            var afterSpace = last == LineClass.SP;
            var afterJoiner = last == LineClass.ZWJ;
            var before = _before;
            if (current == LineClass.SP)
            {
                // LB7.
                _number = NumberPart.None;
                return LineBreakAction.Prohibited;
            }

            if (isMark)
            {
                // LB10.
                current = LineClass.AL;
            }

            var breaks = Breaks(before, current, afterSpace, afterJoiner, rest);
            Follow(before, current, afterSpace);
            return breaks ? LineBreakAction.Allowed : LineBreakAction.Prohibited;
        }

        private void Start(LineClass current)
        {
            _before = current is LineClass.CM or LineClass.ZWJ ? LineClass.AL : current;
            _followsHebrew = false;
            _isSecondIndicator = false;
            _number = current == LineClass.NU ? NumberPart.Digits : NumberPart.None;
        }

        private void Follow(LineClass before, LineClass current, bool afterSpace)
        {
            _followsHebrew = before == LineClass.HL && !afterSpace;
            _isSecondIndicator = current == LineClass.RI && before == LineClass.RI && !afterSpace && !_isSecondIndicator;
            _before = current;
            _number = current switch
            {
                LineClass.NU => NumberPart.Digits,
                LineClass.SY or LineClass.IS when _number == NumberPart.Digits => NumberPart.Digits,
                LineClass.CL or LineClass.CP or LineClass.CPea when _number == NumberPart.Digits => NumberPart.Closed,
                _ => NumberPart.None,
            };
        }

        /// <summary>Rules LB6 to LB31 between two characters.</summary>
        private readonly bool Breaks(LineClass before, LineClass current, bool afterSpace, bool afterJoiner, ReadOnlySpan<char> rest)
        {
            if (current is LineClass.BK or LineClass.CR or LineClass.LF or LineClass.NL or LineClass.ZW)
            {
                // LB6 and LB7.
                return false;
            }

            if (before == LineClass.ZW || afterJoiner)
            {
                // LB8 and LB8a.
                return !afterJoiner;
            }

            if (afterSpace)
            {
                return BreaksAfterSpace(before, current);
            }

            if (!s_pairBreaks[((int)before * LineClasses.Count) + (int)current])
            {
                return false;
            }

            return (before, current) switch
            {
                // LB21a.
                (LineClass.BA or LineClass.HY, _) when _followsHebrew && current != LineClass.CB => false,

                // LB25, the parts that depend on more than a pair.
                (_, LineClass.NU) => _number != NumberPart.Digits,
                (_, LineClass.PO or LineClass.PR) => _number == NumberPart.None,
                (LineClass.PO or LineClass.PR, LineClass.OP or LineClass.OPea or LineClass.HY) => !StartsWithNumber(rest),

                // LB30a.
                (LineClass.RI, LineClass.RI) => _isSecondIndicator,
                _ => true,
            };
        }

        /// <summary>The rules that apply across spaces: LB11, LB13 to LB18.</summary>
        private static bool BreaksAfterSpace(LineClass before, LineClass current) => current switch
        {
            LineClass.WJ or LineClass.CL or LineClass.CP or LineClass.CPea or LineClass.EX or LineClass.IS or LineClass.SY => false,
            LineClass.OP or LineClass.OPea when before == LineClass.QU => false,
            LineClass.NS when before is LineClass.CL or LineClass.CP or LineClass.CPea => false,
            LineClass.B2 when before == LineClass.B2 => false,
            _ => before is not (LineClass.OP or LineClass.OPea),
        };

        private static bool StartsWithNumber(ReadOnlySpan<char> text)
        {
            for (var index = 0; index < text.Length;)
            {
                var next = ClassAt(text, index, out var length);
                if (next is not (LineClass.CM or LineClass.ZWJ))
                {
                    return next == LineClass.NU;
                }

                index += length;
            }

            return false;
        }
    }

    /// <summary>Position in a number (LB25).</summary>
    private enum NumberPart : byte
    {
        None,

        /// <summary>Within the digits and their separators.</summary>
        Digits,

        /// <summary>After the closing bracket.</summary>
        Closed,
    }

    private static LineClass ClassAt(ReadOnlySpan<char> text, int index, out int length)
    {
        var table = CharacterTable.Instance;
        return (LineClass)table.LineBreak[table.RecordOf(CodePoints.At(text, index, out length))];
    }

    private static LineClass[] LowClasses()
    {
        var table = CharacterTable.Instance;
        var classes = new LineClass[0x300];
        for (var unit = 0; unit < classes.Length; unit++)
        {
            classes[unit] = (LineClass)table.LineBreak[table.RecordOf(unit)];
        }

        return classes;
    }

    private static bool[] PairTable()
    {
        var breaks = new bool[LineClasses.Count * LineClasses.Count];
        for (var before = 0; before < LineClasses.Count; before++)
        {
            for (var after = 0; after < LineClasses.Count; after++)
            {
                breaks[(before * LineClasses.Count) + after] = LineClasses.PairBreaks((LineClass)before, (LineClass)after);
            }
        }

        return breaks;
    }
}
