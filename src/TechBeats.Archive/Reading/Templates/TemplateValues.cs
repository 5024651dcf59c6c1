using System.Buffers;
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
/// <param name="data">Finds data by the parts of its name, or null without a site.</param>
internal sealed class TemplateValues(
    FrontMatter frontMatter, FrontMatter? settings = null, Func<string[], DataValue?>? data = null)
{
    private const char Separator = DataValue.Separator;

    /// <summary>Characters that no name of data has.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create(" \t\n(|/");

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
    private readonly Dictionary<string, DataValue> structures = new(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private TagArguments? include;
    private int spent;
    private int added;
    private int includes;

    /// <summary>Sets a variable.</summary>
    public void Set(string name, string value)
    {
        structures.Remove(name);
        variables[name] = value.Length > MaximumValueLength ? value[..MaximumValueLength] : value;
    }

    /// <summary>Sets a variable to data.</summary>
    public void Set(string name, DataValue value)
    {
        if (value.IsStructured || value.Text is null)
        {
            variables.Remove(name);
            structures[name] = value;
        }
        else
        {
            Set(name, value.Text);
        }
    }

    /// <summary>Sets the values that a loop has in each round.</summary>
    /// <param name="round">The round, from 0.</param>
    /// <param name="count">The number of rounds.</param>
    public void SetLoop(int round, int count)
    {
        foreach (var loop in (ReadOnlySpan<string>)["forloop", "loop"])
        {
            Set($"{loop}.index", $"{round + 1}");
            Set($"{loop}.index0", $"{round}");
            Set($"{loop}.rindex", $"{count - round}");
            Set($"{loop}.length", $"{count}");
            Set($"{loop}.first", round == 0 ? "true" : "false");
            Set($"{loop}.last", round == count - 1 ? "true" : "false");
        }
    }

    /// <summary>Makes the data of an expression known under another name, or nothing if the expression is no data.</summary>
    public void PassData(string name, string expression)
    {
        structures.Remove(name);
        if (FindData(expression) is { IsStructured: true } value)
        {
            structures[name] = value;
        }
    }

    /// <summary>Sets a variable to the value of an expression, or removes the variable if the value is unknown.</summary>
    public void Assign(string name, string expression)
    {
        if (EvaluateData(expression) is ({ IsStructured: true } structure, []))
        {
            Set(name, structure);
        }
        else if (EvaluateList(expression) is { } value)
        {
            Set(name, value);
        }
        else
        {
            variables.Remove(name);
        }
    }

    /// <summary>Remembers a template that could not be read. Returns false for one that is known.</summary>
    public bool CountUnread(string path) => unread.Add(path);

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
    /// <param name="loop">The text after <c>for</c>, such as <c>x in list reversed limit: 3 offset: 1</c>.</param>
    public (string Name, IReadOnlyList<DataValue>? Items) ItemsOf(string loop)
    {
        // An array that is written out may have spaces between its items.
        var array = loop.IndexOf('[', StringComparison.Ordinal);
        var close = loop.IndexOf(']', StringComparison.Ordinal);
        if (array > 0 && close > array && loop[..array].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var each, "in"])
        {
            return (each, ItemsIn(loop[array..(close + 1)]));
        }

        var words = loop.Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var name, "in", var list, ..])
        {
            return ("", null);
        }

        var settings = words.Length > 3 ? words[3] : "";
        var items = !settings.StartsWith('|') ? ItemsIn(list)
            : EvaluateData($"{list} {settings}") is ({ } filtered, []) ? filtered.Rounds()
            : null;
        if (items is null || settings.Length == 0)
        {
            return (name, items);
        }

        var skipped = items.Skip(NumberIn(settings, "offset") ?? 0);
        skipped = NumberIn(settings, "limit") is { } limit ? skipped.Take(limit) : skipped;
        return (name, [.. settings.Split((char[]?)null).Contains("reversed") ? skipped.Reverse() : skipped]);
    }

    private IReadOnlyList<DataValue>? ItemsIn(string list)
    {
        if (list.StartsWith('[') && list.EndsWith(']'))
        {
            return [.. SplitAt(list[1..^1], ',').Select(item => DataValue.FromText(FindByName(item.Trim()) ?? ""))];
        }

        if (list.StartsWith('(') && list.EndsWith(')') && list[1..^1].Split("..") is [var from, var to])
        {
            return int.TryParse(FindByName(from), out var first) && int.TryParse(FindByName(to), out var last) && last - first < 10_000
                ? [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(number => DataValue.FromText($"{number}"))]
                : null;
        }

        if (FindData(list) is { IsStructured: true } found)
        {
            return found.Rounds();
        }

        var texts = ListOf(list)
            ?? (FindByName(list) is { } value ? value.Length == 0 ? [] : value.Split(Separator)
                : IsField(list) ? []
                : null);
        return texts?
            .Select(DataValue.FromText)
            .ToArray();
    }

    /// <summary>The number behind a word, such as <c>limit: 3</c> or <c>limit:count</c>, or null.</summary>
    private int? NumberIn(string settings, string word)
    {
        var at = settings.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var rest = settings[(at + word.Length)..].TrimStart(' ', ':', '=');
        var end = rest.AsSpan().IndexOfAny(" \t\n");
        return int.TryParse(FindByName(end < 0 ? rest : rest[..end]), out var number) && number >= 0 ? number : null;
    }

    /// <summary>The data of a name, such as <c>link.authors[0].name</c>, or null if there is none.</summary>
    private DataValue? FindData(string name)
    {
        if (structures.TryGetValue(name, out var known))
        {
            return known;
        }

        var names = PartsOf(name);
        if (names.Length == 0)
        {
            return null;
        }

        for (var count = Math.Min(names.Length, 2); count > 0; count--)
        {
            if (structures.TryGetValue(string.Join('.', names.Take(count)), out var value))
            {
                return names.Skip(count).Aggregate((DataValue?)value, (inner, part) => inner?.Find(part));
            }
        }

        return variables.ContainsKey(names[0]) ? null : data?.Invoke(names);
    }

    /// <summary>True for a field of data, whether it is there or not.</summary>
    private bool IsField(string name) => PartsOf(name) is [var root, _, ..] && structures.ContainsKey(root);

    /// <summary>The parts of a name with dots and brackets, or none for a name that no data can have.</summary>
    private static string[] PartsOf(string name) =>
        name.Length is 0 or > 200 || !(char.IsLetter(name[0]) || name[0] == '_') || name.AsSpan().ContainsAny(NoName) ? []
        : name.Replace("['", ".", StringComparison.Ordinal)
            .Replace("[\"", ".", StringComparison.Ordinal)
            .Replace("[", ".", StringComparison.Ordinal)
            .Split(['.', ']', '\'', '"'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The data of an expression after its first filters, and the filters left, which are filters of text.</summary>
    private (DataValue? Value, string[] Filters) EvaluateData(string expression)
    {
        var parts = SplitAt(expression, '|');
        if (FindData(parts[0].Trim()) is not { IsStructured: true } value)
        {
            return (null, []);
        }

        for (var index = 1; index < parts.Count; index++)
        {
            var (name, arguments) = FilterOf(parts[index]);
            var filtered = name == "where_exp" && arguments is [var item, var condition, ..]
                ? DataValue.FromItems([.. value.Rounds().Where(candidate => Holds(item, candidate, condition))])
                : name == "concat" && FindData(parts[index][(parts[index].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()) is { } more
                    ? DataValue.FromItems([.. value.Rounds(), .. more.Rounds()])
                : DataFilters.Apply(name, arguments, value);
            spent += filtered?.Items?.Count ?? 0;
            if (filtered is null || spent > MaximumTotalLength)
            {
                return (value, [.. parts.Skip(index)]);
            }

            value = filtered;
        }

        return (value, []);
    }

    private bool Holds(string item, DataValue candidate, string condition)
    {
        Set(item, candidate);
        return EvaluateCondition(condition) == true;
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
        string? value;
        string[] filters;
        if (EvaluateData(expression) is ({ } found, var rest))
        {
            (value, filters) = (found.AsText() ?? (found.IsStructured ? null : ""), rest);
        }
        else
        {
            var parts = SplitAt(expression, '|');
            value = FindByName(parts[0].Trim()) ?? (IsField(parts[0].Trim()) ? "" : null);
            filters = [.. parts.Skip(1)];
        }

        foreach (var filter in filters)
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

        if (include is not null && name.StartsWith("include.", StringComparison.Ordinal) && include.Named(name[8..]) is { } given)
        {
            return given;
        }

        if (structures.Count > 0 && IsField(name))
        {
            return FindData(name)?.AsText();
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

        return (settings is not null && name.StartsWith("site.", StringComparison.Ordinal) ? settings.Text(name[5..]) : null)
            ?? (name.Contains('.', StringComparison.Ordinal) ? FindData(name)?.AsText() : null);
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
        [var name] => FindByName(name) is { } value ? value is not "false"
            : FindData(name) is { IsStructured: true } ? true
            : ListOf(name) is not null ? true : IsKnown(name) ? false : null,
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
        || IsField(name)
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

    private (string Name, IReadOnlyList<string> Arguments) FilterOf(string written)
    {
        var filter = written.Trim();
        var end = filter.AsSpan().IndexOfAny(":( ");
        return end < 0
            ? (filter, [])
            : (filter[..end], [.. SplitAt(filter[(end + 1)..].TrimEnd(')'), ',').Select(argument => FindByName(argument.Trim()) ?? "")]);
    }

    private string? Apply(string filter, string? value)
    {
        var (name, arguments) = FilterOf(filter);
        if (value is null)
        {
            return name == "default" && arguments.Count > 0 ? arguments[0] : null;
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
