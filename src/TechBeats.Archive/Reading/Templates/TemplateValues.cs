using System.Globalization;
using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Evaluates the names in tags: variables set by the text, and values of its front matter. The site's own address is empty, so that the
/// path after it is a path of the site.
/// </summary>
/// <param name="frontMatter">The front matter.</param>
internal sealed class TemplateValues(FrontMatter frontMatter)
{
    /// <summary>Maximum length of one value, in characters. The limit stops text that doubles itself.</summary>
    private const int MaximumValueLength = 100_000;

    /// <summary>Maximum total length of all values in a text, in characters.</summary>
    private const int MaximumTotalLength = 2_000_000;

    private static readonly string[] SiteAddresses =
    [
        "site.baseurl",
        "site.url",
        "site.base_url",
        "site.github.url",
        "site.root",
        "site.address",
        "config.base_url",
        "config.site_url",
        "base_url",
        "baseurl",
        "BASE_PATH",
        "SITEURL",
        "site.BaseURL",
        ".Site.BaseURL",
    ];

    private static readonly string[] FrontMatterPrefixes =
    [
        "page.meta.",
        "page.extra.",
        "page.params.",
        "page.",
        "post.",
        ".Params.",
        ".",
        "",
    ];

    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private int spent;

    /// <summary>Sets a variable.</summary>
    public void Set(string name, string value) => variables[name] = value.Length > MaximumValueLength ? value[..MaximumValueLength] : value;

    /// <summary>The value of an expression: a name or literal with filters, or null if unknown.</summary>
    public string? Evaluate(string expression)
    {
        var parts = SplitAt(expression, '|');
        var value = FindByName(parts[0].Trim());
        foreach (var filter in parts.Skip(1))
        {
            value = Apply(filter.Trim(), value);
        }

        if (value is { Length: > MaximumValueLength })
        {
            value = value[..MaximumValueLength];
        }

        spent += value?.Length ?? 0;
        return spent > MaximumTotalLength ? null : value;
    }

    /// <summary>The value of a name or literal without filters, or null if unknown.</summary>
    public string? FindByName(string name)
    {
        if (name.Length > 1 && name[0] is '"' or '\'' or '`' && name[^1] == name[0])
        {
            return name[1..^1];
        }

        if (variables.TryGetValue(name, out var value))
        {
            return value;
        }

        if (SiteAddresses.Contains(name, StringComparer.Ordinal))
        {
            return "";
        }

        if (double.TryParse(name, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return name;
        }

        foreach (var prefix in FrontMatterPrefixes)
        {
            if (
                name.Length > prefix.Length
                && name.StartsWith(prefix, StringComparison.Ordinal)
                && frontMatter.Text(name[prefix.Length..]) is { } text
            )
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The value of a condition, or null if unknown.</summary>
    public bool? EvaluateCondition(string condition)
    {
        var words = condition.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["true"] => true,
            ["false" or "nil"] => false,
            [var name] => FindByName(name) is { } value ? value is not ("false" or "") : null,
            [var left, ("==" or "!=") and var operation, var right] when FindByName(left) is { } one && FindByName(right) is { } other => (
                one == other
            ) == (operation == "=="),
            _ => null,
        };
    }

    private string? Apply(string filter, string? value)
    {
        var end = filter.AsSpan().IndexOfAny(":( ");
        var name = end < 0 ? filter : filter[..end];
        string[] arguments =
            end < 0 ? [] : [.. SplitAt(filter[(end + 1)..].TrimEnd(')'), ',').Select(argument => FindByName(argument.Trim()) ?? "")];
        if (value is null)
        {
            return name == "default" && arguments.Length > 0 ? arguments[0] : null;
        }

        return (name, arguments) switch
        {
            ("default", [var otherwise, ..]) => value.Length == 0 ? otherwise : value,
            ("append", [var more, ..]) => value + more,
            ("prepend", [var more, ..]) => more + value,
            ("replace", [var from, var to, ..]) when from.Length > 0 && value.Length * Math.Max(1, to.Length) < MaximumValueLength =>
                value.Replace(from, to, StringComparison.Ordinal),
            ("remove", [var from, ..]) when from.Length > 0 => value.Replace(from, "", StringComparison.Ordinal),
            ("upcase" or "upper", _) => value.ToUpperInvariant(),
            ("downcase" or "lower", _) => value.ToLowerInvariant(),
            ("capitalize", _) => value.Length == 0 ? value : char.ToUpperInvariant(value[0]) + value[1..],
            ("strip" or "trim", _) => value.Trim(),
            ("date", [var format, ..]) => DateReader.Read(value) is { } day ? Strftime(day, format) : value,
            ("date_to_string" or "date_to_long_string", _) => DateReader
                .Read(value)
                ?.ToString(name == "date_to_string" ? "dd MMM yyyy" : "dd MMMM yyyy", CultureInfo.InvariantCulture)
                ?? value,
            ("date_to_xmlschema", _) => DateReader.Read(value)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? value,
            _ => value,
        };
    }

    /// <summary>Formats a day like C's <c>strftime</c>. Unsupported specifiers, such as times of day, give no text.</summary>
    private static string Strftime(DateOnly day, string format)
    {
        var text = new System.Text.StringBuilder();
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] != '%' || index + 1 == format.Length)
            {
                text.Append(format[index]);
                continue;
            }

            var letter = format[++index];
            var isBare = letter == '-' && index + 1 < format.Length;
            letter = isBare ? format[++index] : letter;
            var form = letter switch
            {
                'Y' => "yyyy",
                'y' => "yy",
                'm' => isBare ? "%M" : "MM",
                'd' => isBare ? "%d" : "dd",
                'e' => "%d",
                'B' => "MMMM",
                'b' or 'h' => "MMM",
                'A' => "dddd",
                'a' => "ddd",
                'F' => "yyyy-MM-dd",
                _ => "",
            };
            text.Append(form.Length > 0 ? day.ToString(form, CultureInfo.InvariantCulture) : "");
        }

        return text.ToString();
    }

    /// <summary>The parts between separators outside quotes.</summary>
    private static List<string> SplitAt(string text, char separator)
    {
        var parts = new List<string>();
        var quote = '\0';
        var from = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && text.IndexOf(character, index + 1) > 0)
            {
                quote = character;
            }
            else if (character == separator)
            {
                parts.Add(text[from..index]);
                from = index + 1;
            }
        }

        parts.Add(text[from..]);
        return parts;
    }
}
