using System.Numerics;
using System.Runtime.CompilerServices;

namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Liang's patterns as a trie. An open-addressed hash table holds the steps from node to node by letter. Building takes one pass over the
/// patterns without sorting, and the result is compact.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>Marks the start and the end of a word.</summary>
    public const char Edge = '.';

    /// <summary>Bits of a letter number in a step. It limits the letters of a language to 63.</summary>
    private const int LetterBits = 6;

    /// <summary>Maximum length of a pattern, digits included.</summary>
    private const int MaximumPatternLength = 64;

    /// <summary>Number of each letter, from 1 in order of appearance; 0 for a character that no pattern contains.</summary>
    private byte[] letterNumbers = new byte[0x250];

    private byte letterCount;

    /// <summary>
    /// Steps: node and letter number in the upper half, target node in the lower half. 0 marks a free slot, since no step leads to the
    /// root. The length is a power of two, and at most half of the slots are taken.
    /// </summary>
    private ulong[] stepTable = new ulong[1 << 14];

    private int nodeCount = 1;

    /// <summary>For each node, the start of its pattern's values in <see cref="storedValues"/>; 0 if no pattern ends there.</summary>
    private int[] valueStarts = new int[1 << 13];

    /// <summary>For each pattern: the number of values, the index of the first nonzero one, then the values from there.</summary>
    private byte[] storedValues = new byte[1 << 14];

    private int storedCount = 1;

    /// <summary>True if any pattern contains the letter.</summary>
    public bool Contains(char letter) => NumberOf(letter) != 0;

    /// <summary>Adds a pattern. All patterns must be added before the first lookup.</summary>
    /// <param name="pattern">Letters with digits between them. A digit is the value of its position.</param>
    /// <exception cref="InvalidOperationException">The pattern is too long, or the language has too many letters.</exception>
    public void Add(ReadOnlySpan<char> pattern)
    {
        if (pattern.Length > MaximumPatternLength)
        {
            throw new InvalidOperationException($"The pattern {pattern} is too long.");
        }

        Span<byte> values = stackalloc byte[MaximumPatternLength + 1];
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

        StoreValues(node, values[..(length + 1)]);
    }

    /// <summary>Raises each value to the highest one that a pattern assigns to its position.</summary>
    /// <param name="letters">A lowercase word between two <see cref="Edge"/>s.</param>
    /// <param name="values">
    /// One value more than letters. Value i belongs to the position before letter i; odd values allow a hyphen.
    /// </param>
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

                if (valueStarts[node] != 0)
                {
                    Raise(values[start..], valueStarts[node]);
                }
            }
        }
    }

    private void Raise(Span<byte> values, int place)
    {
        ReadOnlySpan<byte> stored = storedValues.AsSpan(place + 2, storedValues[place]);
        values = values.Slice(storedValues[place + 1], stored.Length);
        for (var i = 0; i < stored.Length; i++)
        {
            values[i] = Math.Max(values[i], stored[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte NumberOf(char letter) => letter < letterNumbers.Length ? letterNumbers[letter] : (byte)0;

    private int NumberLetter(char letter)
    {
        if (letter >= letterNumbers.Length)
        {
            Array.Resize(ref letterNumbers, letter + 1);
        }

        if (letterNumbers[letter] == 0)
        {
            if (letterCount + 1 == 1 << LetterBits)
            {
                throw new InvalidOperationException($"The language has more than {letterCount} letters.");
            }

            letterNumbers[letter] = ++letterCount;
        }

        return letterNumbers[letter];
    }

    /// <summary>Returns the target of a step, or 0 if no pattern continues with the letter. Letter number 0 has no steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int TargetOf(int node, int number)
    {
        var key = KeyOf(node, number);
        var steps = stepTable;
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

    /// <summary>Fibonacci hashing: the upper bits of the product with 2^32 divided by the golden ratio.</summary>
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

        if (nodeCount * 2 > stepTable.Length)
        {
            var steps = stepTable;
            stepTable = new ulong[steps.Length * 2];
            foreach (var step in steps)
            {
                if (step != 0)
                {
                    Put(step);
                }
            }
        }

        if (nodeCount == valueStarts.Length)
        {
            Array.Resize(ref valueStarts, nodeCount * 2);
        }

        Put(((ulong)KeyOf(node, number) << 32) | (uint)nodeCount);
        return nodeCount++;
    }

    private void Put(ulong step)
    {
        var slot = SlotOf((uint)(step >> 32), stepTable);
        while (stepTable[slot] != 0)
        {
            slot = (slot + 1) & (stepTable.Length - 1);
        }

        stepTable[slot] = step;
    }

    private void StoreValues(int node, ReadOnlySpan<byte> values)
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

        if (storedCount + 2 + values.Length > storedValues.Length)
        {
            Array.Resize(ref storedValues, storedValues.Length * 2);
        }

        valueStarts[node] = storedCount;
        storedValues[storedCount] = (byte)values.Length;
        storedValues[storedCount + 1] = (byte)first;
        values.CopyTo(storedValues.AsSpan(storedCount + 2));
        storedCount += 2 + values.Length;
    }
}
