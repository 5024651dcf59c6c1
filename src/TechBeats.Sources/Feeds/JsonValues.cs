using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TechBeats.Sources.Feeds;

/// <summary>Reads values of JSON whose form is not known. A value of another kind counts as missing.</summary>
internal static class JsonValues
{
    /// <summary>A member of an object, or null if it is missing. A name with a lone surrogate escape makes the lookup throw.</summary>
    public static JsonElement? Member(JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member that is a text or a number, or null. An empty text counts as missing.</summary>
    public static string? Text(JsonElement element, string name) => Member(element, name) is { } member ? AsText(member) : null;

    /// <summary>A text or a number, or null. An empty text counts as missing.</summary>
    public static string? AsText(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Valid(element) is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    /// <summary>A member that is true, or 1.</summary>
    public static bool IsTrue(JsonElement element, string name) =>
        Member(element, name) is { } member && (member.ValueKind == JsonValueKind.True || AsText(member) is "1" or "true");

    /// <summary>The elements of a member that is an array, or none.</summary>
    public static IReadOnlyList<JsonElement> Array(JsonElement element, string name) =>
        Member(element, name) is { } member ? Items(member) : [];

    /// <summary>The elements of an array, or none for any other value.</summary>
    public static IReadOnlyList<JsonElement> Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [];

    /// <summary>A string. An escape that is a lone surrogate becomes a replacement character.</summary>
    private static string? Valid(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            using var mended = JsonDocument.Parse(WithoutLoneSurrogates(element.GetRawText()));
            return mended.RootElement.GetString();
        }
    }

    private static string WithoutLoneSurrogates(string json)
    {
        var mended = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\')
            {
                mended.Append(json[at]);
            }
            else if (SurrogateAt(json, at) is not { } first)
            {
                mended.Append(json, at++, 2);
            }
            else if (char.IsHighSurrogate(first) && SurrogateAt(json, at + EscapeLength) is { } second && char.IsLowSurrogate(second))
            {
                mended.Append(json, at, 2 * EscapeLength);
                at += (2 * EscapeLength) - 1;
            }
            else
            {
                mended.Append("\\uFFFD");
                at += EscapeLength - 1;
            }
        }

        return mended.ToString();
    }

    /// <summary>Length of an escape such as <c>\ud83d</c>, in characters.</summary>
    private const int EscapeLength = 6;

    /// <summary>The surrogate that an escape at an index stands for, or null for anything else.</summary>
    private static char? SurrogateAt(string json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
        && char.IsSurrogate((char)unit)
            ? (char)unit
            : null;
}
