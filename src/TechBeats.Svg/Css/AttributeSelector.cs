using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>An attribute selector (Selectors Level 4, 6): <c>[name]</c>, <c>[name=value]</c> and similar.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Match">The character before =, a space for a plain =, or null if the attribute must only be present.</param>
/// <param name="Value">The value to compare with.</param>
internal sealed record AttributeSelector(string Name, char? Match, string Value)
{
    /// <summary>Parses the text between brackets, or returns null if it is invalid.</summary>
    public static AttributeSelector? Read(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0)
        {
            return text.Trim() is { Length: > 0 } present ? new AttributeSelector(present, null, "") : null;
        }

        var match = sign > 0 && text[sign - 1] is '~' or '|' or '^' or '$' or '*' ? text[sign - 1] : ' ';
        var name = text[..(match == ' ' ? sign : sign - 1)].Trim();
        return name.Length == 0 ? null : new AttributeSelector(name, match, text[(sign + 1)..].Trim().Trim('"', '\''));
    }

    public bool Fits(SvgElement element) => element[Name] is { } value && Match switch
    {
        null => true,
        '~' => value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(Value),
        '|' => value == Value || value.StartsWith(Value + "-", StringComparison.Ordinal),
        '^' => Value.Length > 0 && value.StartsWith(Value, StringComparison.Ordinal),
        '$' => Value.Length > 0 && value.EndsWith(Value, StringComparison.Ordinal),
        '*' => Value.Length > 0 && value.Contains(Value, StringComparison.Ordinal),
        _ => value == Value,
    };
}
