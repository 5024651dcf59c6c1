using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>What a selector asks of an attribute (Selectors Level 4, 6): <c>[name]</c>, <c>[name=value]</c> and its kin.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Match">The sign before =, a space when there is none; null when the attribute needs only be there.</param>
/// <param name="Value">What it is compared with.</param>
internal sealed record AttributeSelector(string Name, char? Match, string Value)
{
    /// <summary>Reads what stands between the brackets; null when it is none of those.</summary>
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
