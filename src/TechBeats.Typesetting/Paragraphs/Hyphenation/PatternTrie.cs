using System.Numerics;
using System.Runtime.CompilerServices;

namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Liang's patterns as a trie. A step from a node by a letter is one look into an open-addressed table, so that building
/// takes one pass over the patterns and hundreds of thousands of nodes stay compact.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The letter that stands for a word's start and end.</summary>
    public const char Edge = '.';

    /// <summary>Bits of a letter's number in a key; no language has more letters than that.</summary>
    private const int LetterBits = 6;

    /// <summary>The number of each letter, from 1; 0 for a character that no pattern has. Indexed from <see cref="_firstLetter"/>.</summary>
    private readonly byte[] _letters;

    private readonly char _firstLetter;

    /// <summary>Node and letter of a step, plus one; 0 is free. The length is a power of two.</summary>
    private int[] _keys = new int[1024];

    private int[] _targets = new int[1024];

    private int _nodeCount = 1;

    /// <summary>For each node where its pattern's values start in <see cref="_values"/>; 0 for none.</summary>
    private int[] _valuesOf = new int[512];

    /// <summary>For each pattern: how many values, the place of the first that is not 0, then the values from there.</summary>
    private readonly List<byte> _values = [0];

    /// <param name="patterns">Letters with digits between; a digit is the value of its place.</param>
    public PatternTrie(List<string> patterns)
    {
        (_firstLetter, _letters) = NumberLetters(patterns);
        Span<byte> values = stackalloc byte[256];
        foreach (string pattern in patterns)
        {
            Add(pattern, values);
        }
    }

    /// <summary>Whether any pattern has the letter.</summary>
    public bool Knows(char letter) => NumberOf(letter) != 0;

    /// <summary>Raises the value of each place to the highest that a pattern gives it.</summary>
    /// <param name="letters">A word in small letters between two <see cref="Edge"/>s.</param>
    /// <param name="values">One longer than the letters; entry i is about the place before letter i. Odd values are hyphens.</param>
    public void Apply(ReadOnlySpan<char> letters, Span<byte> values)
    {
        for (int start = 0; start < letters.Length; start++)
        {
            int node = 0;
            for (int i = start; i < letters.Length; i++)
            {
                int number = NumberOf(letters[i]);
                if (number == 0 || (node = TargetOf(node, number)) == 0)
                {
                    break;
                }

                int place = _valuesOf[node];
                if (place != 0)
                {
                    Raise(values[start..], place);
                }
            }
        }
    }

    private void Raise(Span<byte> values, int place)
    {
        int count = _values[place];
        int first = _values[place + 1];
        for (int i = 0; i < count; i++)
        {
            byte value = _values[place + 2 + i];
            if (value > values[first + i])
            {
                values[first + i] = value;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NumberOf(char letter)
    {
        int index = letter - _firstLetter;
        return (uint)index < (uint)_letters.Length ? _letters[index] : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int TargetOf(int node, int number)
    {
        int key = KeyOf(node, number);
        int[] keys = _keys;
        for (int slot = SlotOf(key, keys.Length); ; slot = (slot + 1) & (keys.Length - 1))
        {
            int found = keys[slot];
            if (found == key)
            {
                return _targets[slot];
            }

            if (found == 0)
            {
                return 0;
            }
        }
    }

    private static int KeyOf(int node, int number) => ((node << LetterBits) | number) + 1;

    /// <summary>Fibonacci hashing: the top bits of a product with 2^32 divided by the golden ratio.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(int key, int length) => (int)(((uint)key * 2654435769u) >> (32 - BitOperations.Log2((uint)length)));

    private static (char First, byte[] Letters) NumberLetters(List<string> patterns)
    {
        var used = new bool[char.MaxValue + 1];
        foreach (string pattern in patterns)
        {
            foreach (char unit in pattern)
            {
                used[unit] = true;
            }
        }

        used.AsSpan('0', 10).Clear();
        int first = Math.Max(Array.IndexOf(used, true), 0);
        int last = Math.Max(Array.LastIndexOf(used, true), 0);
        var letters = new byte[last - first + 1];
        byte number = 0;
        for (int unit = first; unit <= last; unit++)
        {
            if (used[unit])
            {
                letters[unit - first] = ++number;
            }
        }

        return number < 1 << LetterBits
            ? ((char)first, letters)
            : throw new InvalidOperationException($"{number} letters are more than {LetterBits} bits hold.");
    }

    private void Add(string pattern, Span<byte> values)
    {
        int node = 0;
        int length = 0;
        values[0] = 0;
        foreach (char unit in pattern)
        {
            if (char.IsAsciiDigit(unit))
            {
                values[length] = (byte)(unit - '0');
                continue;
            }

            node = Step(node, NumberOf(unit));
            values[++length] = 0;
        }

        ReadOnlySpan<byte> all = values[..(length + 1)];
        int first = all.IndexOfAnyExcept((byte)0);
        if (first < 0)
        {
            return;
        }

        ReadOnlySpan<byte> useful = all[first..(all.LastIndexOfAnyExcept((byte)0) + 1)];
        _valuesOf[node] = _values.Count;
        _values.Add((byte)useful.Length);
        _values.Add((byte)first);
        _values.AddRange(useful);
    }

    private int Step(int node, int number)
    {
        int target = TargetOf(node, number);
        if (target != 0)
        {
            return target;
        }

        if (_nodeCount * 2 > _keys.Length)
        {
            Grow();
        }

        if (_nodeCount == _valuesOf.Length)
        {
            Array.Resize(ref _valuesOf, _nodeCount * 2);
        }

        Put(KeyOf(node, number), _nodeCount);
        return _nodeCount++;
    }

    private void Grow()
    {
        (int[] keys, int[] targets) = (_keys, _targets);
        _keys = new int[keys.Length * 2];
        _targets = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], targets[i]);
            }
        }
    }

    private void Put(int key, int target)
    {
        int slot = SlotOf(key, _keys.Length);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        _keys[slot] = key;
        _targets[slot] = target;
    }
}
