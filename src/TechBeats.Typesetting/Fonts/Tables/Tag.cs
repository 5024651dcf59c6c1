namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Four letters that name a table, a script, a language or a feature (OpenType, "Data Types").</summary>
internal readonly record struct Tag(uint Value) : IComparable<Tag>
{
    /// <summary>The tag of up to four ASCII letters; shorter ones are filled with spaces.</summary>
    public static Tag Of(string letters)
    {
        var value = 0u;
        for (var i = 0; i < 4; i++)
        {
            value = (value << 8) | (i < letters.Length ? letters[i] : ' ');
        }

        return new Tag(value);
    }

    public int CompareTo(Tag other) => Value.CompareTo(other.Value);

    public override string ToString() =>
        new([(char)(Value >> 24), (char)((Value >> 16) & 0xFF), (char)((Value >> 8) & 0xFF), (char)(Value & 0xFF)]);
}
