using System.Numerics;
using System.Runtime.CompilerServices;

namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Liang's patterns as a trie. A step from a node by a letter is one look into an open-addressed table, so that building
/// takes one pass over the patterns, without sorting, and tens of thousands of them stay compact.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The letter that stands for a word's start and end.</summary>
    public const char Edge = '.';

    /// <summary>Bits of a letter's number in a step; no language has more letters than that.</summary>
    private const int LetterBits = 6;

    /// <summary>The longest pattern, digits included.</summary>
    private const int LongestPattern = 64;

    /// <summary>The number of each letter, from 1 in the order of their coming; 0 for a character that no pattern has.</summary>
    private byte[] _letters = new byte[0x250];

    private byte _letterCount;

    /// <summary>
    /// Steps: node and letter in the upper half, the node that they lead to in the lower; 0 is free, since no step leads
    /// to the root. The length is a power of two, and at most half of it is taken.
    /// </summary>
    private ulong[] _steps = new ulong[1 << 14];

    private int _nodeCount = 1;

    /// <summary>For each node where its pattern's values start in <see cref="_values"/>; 0 for none.</summary>
    private int[] _valuesOf = new int[1 << 13];

    /// <summary>For each pattern: how many values, the place of the first that is not 0, then the values from there.</summary>
    private byte[] _values = new byte[1 << 14];

    private int _valueCount = 1;

    /// <summary>Whether any pattern has the letter.</summary>
    public bool Knows(char letter) => NumberOf(letter) != 0;

    /// <summary>Takes in a pattern. Not to be called any more once words are looked up.</summary>
    /// <param name="pattern">Letters with digits between; a digit is the value of its place.</param>
    /// <exception cref="InvalidOperationException">The pattern is too long, or the language has too many letters.</exception>
    public void Add(ReadOnlySpan<char> pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new InvalidOperationException($"The pattern {pattern} is too long.");
        }

        Span<byte> values = stackalloc byte[LongestPattern + 1];
        var node = 0;
        var length = 0;
        values[0] = 0;
        foreach (var unit in pattern)
        {
            if (char.IsAsciiDigit(unit))
            {
                values[length] = (byte)(unit - '0');
                continue;
            }

            node = Step(node, NumberLetter(unit));
            values[++length] = 0;
        }

        KeepValues(node, values[..(length + 1)]);
    }

    /// <summary>Raises the value of each place to the highest that a pattern gives it.</summary>
    /// <param name="letters">A word in small letters between two <see cref="Edge"/>s.</param>
    /// <param name="values">One longer than the letters; entry i is about the place before letter i. Odd values are hyphens.</param>
    public void Apply(ReadOnlySpan<char> letters, Span<byte> values)
    {
        Span<byte> numbers = stackalloc byte[letters.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            numbers[i] = NumberOf(letters[i]);
        }

        for (var start = 0; start < numbers.Length; start++)
        {
            var node = 0;
            for (var i = start; i < numbers.Length; i++)
            {
                node = TargetOf(node, numbers[i]);
                if (node == 0)
                {
                    break;
                }

                if (_valuesOf[node] != 0)
                {
                    Raise(values[start..], _valuesOf[node]);
                }
            }
        }
    }

    private void Raise(Span<byte> values, int place)
    {
        ReadOnlySpan<byte> kept = _values.AsSpan(place + 2, _values[place]);
        values = values.Slice(_values[place + 1], kept.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            values[i] = Math.Max(values[i], kept[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte NumberOf(char letter) => letter < _letters.Length ? _letters[letter] : (byte)0;

    private int NumberLetter(char letter)
    {
        if (letter >= _letters.Length)
        {
            Array.Resize(ref _letters, letter + 1);
        }

        if (_letters[letter] == 0)
        {
            if (_letterCount + 1 == 1 << LetterBits)
            {
                throw new InvalidOperationException($"A language with more than {_letterCount} letters.");
            }

            _letters[letter] = ++_letterCount;
        }

        return _letters[letter];
    }

    /// <summary>Where a step leads; 0 when no pattern goes on so (letter number 0 never does).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int TargetOf(int node, int number)
    {
        var key = KeyOf(node, number);
        var steps = _steps;
        for (var slot = SlotOf(key, steps); ; slot = (slot + 1) & (steps.Length - 1))
        {
            var step = steps[slot];
            if ((uint)(step >> 32) == key || step == 0)
            {
                return (int)(uint)step;
            }
        }
    }

    private static uint KeyOf(int node, int number) => ((uint)node << LetterBits) | (uint)number;

    /// <summary>Fibonacci hashing: the upper bits of a product with 2^32 divided by the golden ratio.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(uint key, ulong[] steps) =>
        (int)((key * 2654435769u) >> (BitOperations.LeadingZeroCount((uint)steps.Length) + 1));

    private int Step(int node, int number)
    {
        var target = TargetOf(node, number);
        if (target != 0)
        {
            return target;
        }

        if (_nodeCount * 2 > _steps.Length)
        {
            var steps = _steps;
            _steps = new ulong[steps.Length * 2];
            foreach (var step in steps)
            {
                if (step != 0)
                {
                    Put(step);
                }
            }
        }

        if (_nodeCount == _valuesOf.Length)
        {
            Array.Resize(ref _valuesOf, _nodeCount * 2);
        }

        Put(((ulong)KeyOf(node, number) << 32) | (uint)_nodeCount);
        return _nodeCount++;
    }

    private void Put(ulong step)
    {
        var slot = SlotOf((uint)(step >> 32), _steps);
        while (_steps[slot] != 0)
        {
            slot = (slot + 1) & (_steps.Length - 1);
        }

        _steps[slot] = step;
    }

    private void KeepValues(int node, ReadOnlySpan<byte> values)
    {
        var first = 0;
        var end = values.Length;
        while (first < end && values[first] == 0)
        {
            first++;
        }

        while (end > first && values[end - 1] == 0)
        {
            end--;
        }

        values = values[first..end];
        if (values.IsEmpty)
        {
            return;
        }

        if (_valueCount + 2 + values.Length > _values.Length)
        {
            Array.Resize(ref _values, _values.Length * 2);
        }

        _valuesOf[node] = _valueCount;
        _values[_valueCount] = (byte)values.Length;
        _values[_valueCount + 1] = (byte)first;
        values.CopyTo(_values.AsSpan(_valueCount + 2));
        _valueCount += 2 + values.Length;
    }
}
