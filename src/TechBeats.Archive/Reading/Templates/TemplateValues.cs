using System.Globalization;
using TechBeats.Archive.Reading.Markdown;
using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Evaluates the names in tags: variables set by the text, and values of its front matter. The site's own address is empty, so that the
/// path after it is a path of the site.
/// </summary>
/// <param name="frontMatter">The front matter.</param>
/// <param name="settings">The settings of the site, or null without a site.</param>
internal sealed class TemplateValues(FrontMatter frontMatter, FrontMatter? settings = null)
{
    /// <summary>Separates the items of a list within one value.</summary>
    private const char Separator = '\u001F';

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

    /// <summary>Values that a site generator computes.</summary>
    private static readonly string[] Generated =
    [
        "page.url", "page.id", "page.content", "page.excerpt", "page.previous", "page.next", "page.path", "page.name", "page.dir",
        "site.posts", "site.pages", "site.time", "site.related_posts", "site.collections", "site.tags", "site.categories", "site.data",
        "site.documents", "site.static_files",
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
    private TagArguments? include;
    private int spent;
    private int added;
    private int includes;

    /// <summary>Sets a variable.</summary>
    public void Set(string name, string value) => variables[name] = value.Length > MaximumValueLength ? value[..MaximumValueLength] : value;

    /// <summary>Sets a variable to the value of an expression, or removes the variable if the value is unknown.</summary>
    public void Assign(string name, string expression)
    {
        if (EvaluateList(expression) is { } value)
        {
            Set(name, value);
        }
        else
        {
            variables.Remove(name);
        }
    }

    /// <summary>Counts an included file. Returns false beyond the limit.</summary>
    public bool CountInclude(int maximum) => ++includes <= maximum;

    /// <summary>Counts text that is added. Returns false beyond the limit, in characters.</summary>
    public bool Spend(int length, int maximum) => (added += length) <= maximum;

    /// <summary>Makes arguments the values of <c>include</c>. Returns the arguments before, for <see cref="LeaveInclude"/>.</summary>
    public TagArguments? EnterInclude(TagArguments arguments)
    {
        var outer = include;
        include = arguments;
        return outer;
    }

    public void LeaveInclude(TagArguments? outer) => include = outer;

    /// <summary>The variable of a loop and its items, or null items for an unknown list.</summary>
    /// <param name="loop">The text after <c>for</c>, such as <c>x in list</c>.</param>
    public (string Name, IReadOnlyList<string>? Items) ItemsOf(string loop)
    {
        var words = loop.Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var name, "in", var list, ..])
        {
            return ("", null);
        }

        if (list.StartsWith('(') && list.EndsWith(')') && list[1..^1].Split("..") is [var from, var to])
        {
            return int.TryParse(FindByName(from), out var first) && int.TryParse(FindByName(to), out var last) && last - first < 10_000
                ? (name, [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(number => $"{number}")])
                : (name, null);
        }

        if (ListOf(list) is { } texts)
        {
            return (name, texts);
        }

        IReadOnlyList<string>? items =
            FindByName(list) is { } value ? (value.Length == 0 ? [] : value.Split(Separator))
            : null;
        return (name, items);
    }

    private IReadOnlyList<string>? ListOf(string name) =>
        ValueOf(frontMatter, name, "page.") is { IsList: true } own ? own.Texts
        : settings is not null && ValueOf(settings, name, "site.") is { IsList: true } site ? site.Texts
        : null;

    private static FrontMatterValue? ValueOf(FrontMatter source, string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && source.Values.TryGetValue(name[prefix.Length..], out var value) ? value : null;

    /// <summary>The value of an expression: a name or literal with filters, or null if unknown.</summary>
    public string? Evaluate(string expression) => EvaluateList(expression)?.Replace(Separator.ToString(), "", StringComparison.Ordinal);

    private string? EvaluateList(string expression)
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

        if (include is not null && name.StartsWith("include.", StringComparison.Ordinal))
        {
            return include.Named(name[8..]);
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

        return settings is not null && name.StartsWith("site.", StringComparison.Ordinal) ? settings.Text(name[5..]) : null;
    }

    /// <summary>The value of a condition, or null if unknown.</summary>
    public bool? EvaluateCondition(string condition)
    {
        var words = WordsOf(condition);
        var or = words.IndexOf("or");
        var and = or < 0 ? words.IndexOf("and") : -1;
        var at = Math.Max(or, and);
        if (at < 0)
        {
            return EvaluateTerm([.. words]);
        }

        var one = EvaluateTerm([.. words.Take(at)]);
        var other = words.Count - at > 40 ? null : EvaluateCondition(string.Join(' ', words.Skip(at + 1)));
        return or >= 0 ? (one == true || other == true ? true : one is null || other is null ? null : false)
            : one == false || other == false ? false
            : one is null || other is null ? null
            : true;
    }

    /// <summary>True if a value is one of the choices, such as <c>'a', 'b'</c>, or null if unknown.</summary>
    public bool? EvaluateChoice(string subject, string choices) =>
        IsKnown(subject) && FindByName(subject) is var value
            ? SplitAt(choices.Replace(" or ", ",", StringComparison.Ordinal), ',').Any(choice => FindByName(choice.Trim()) == value)
            : null;

    private bool? EvaluateTerm(string[] words) => words switch
    {
        ["not" or "!", .. var rest] => !EvaluateTerm(rest),
        ["true"] => true,
        ["false" or "nil"] => false,
        [var name] => FindByName(name) is { } value ? value is not "false" : ListOf(name) is not null ? true : IsKnown(name) ? false : null,
        [var left, var operation, var right] when IsKnown(left) && IsKnown(right) =>
            Compare(FindByName(left), operation, FindByName(right), right),
        _ => null,
    };

    private static bool? Compare(string? left, string operation, string? right, string written)
    {
        if (written is "blank" or "empty" or "nil")
        {
            return string.IsNullOrEmpty(left) == (operation == "==");
        }

        return operation switch
        {
            "==" => left == right,
            "!=" => left != right,
            "contains" => right is not null && left?.Contains(right, StringComparison.Ordinal) == true,
            ">" or "<" or ">=" or "<="
                when double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
                    && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) => operation switch
            {
                ">" => one > other,
                "<" => one < other,
                ">=" => one >= other,
                _ => one <= other,
            },
            _ => null,
        };
    }

    /// <summary>True for a name whose value, or whose absence, is known.</summary>
    private bool IsKnown(string name) =>
        name is "nil" or "blank" or "empty" or "true" or "false"
        || FindByName(name) is not null
        || (include is not null && name.StartsWith("include.", StringComparison.Ordinal))
        || (name.StartsWith("page.", StringComparison.Ordinal) && name.AsSpan().Count('.') == 1 && !Generated.Contains(name))
        || (settings is { Values.Count: > 0 } && name.StartsWith("site.", StringComparison.Ordinal) && !Generated.Contains(name));

    private static List<string> WordsOf(string condition)
    {
        var words = new List<string>();
        foreach (var part in SplitAt(condition.Replace('\n', ' '), ' '))
        {
            if (part.Length > 0)
            {
                words.Add(part);
            }
        }

        return words;
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
            ("split", [var mark, ..]) when mark.Length > 0 => value.Replace(mark, Separator.ToString(), StringComparison.Ordinal),
            ("join", [var mark, ..]) when value.Length * Math.Max(1, mark.Length) < MaximumValueLength =>
                value.Replace(Separator.ToString(), mark, StringComparison.Ordinal),
            ("first", _) => value.Split(Separator)[0],
            ("last", _) => value.Split(Separator)[^1],
            ("size", _) => $"{(value.Contains(Separator, StringComparison.Ordinal) ? value.Split(Separator).Length : value.Length)}",
            ("escape" or "xml_escape" or "escape_once" or "forceescape", _) => System.Net.WebUtility.HtmlEncode(value),
            ("markdownify", _) => InlineMarkdown.ToHtml(value),
            ("upcase" or "upper", _) => value.ToUpperInvariant(),
            ("downcase" or "lower", _) => value.ToLowerInvariant(),
            ("capitalize", _) => value.Length == 0 ? value : char.ToUpperInvariant(value[0]) + value[1..],
            ("strip" or "trim", _) => value.Trim(),
            ("date", _) when value is "now" or "today" => FindByName("page.date") is { } day ? Apply(filter, day) : "",
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
