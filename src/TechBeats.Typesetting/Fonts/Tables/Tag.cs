namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>An identifier of a table, script, language or feature, with four characters (OpenType, "Data Types").</summary>
internal readonly record struct Tag(uint Value) : IComparable<Tag>
{
    /// <summary>Parses up to four ASCII characters. Shorter tags are padded with spaces.</summary>
    public static Tag Parse(string letters)
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
