using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Styles;

/// <summary>
/// Which elements the style sheets of a file hide: rules with <c>display</c> or <c>visibility</c> and simple selectors of classes and ids.
/// Rules of media queries other than <c>screen</c> and <c>all</c> don't count, since they are about small screens or printers.
/// </summary>
internal sealed partial class PageStyles
{
    /// <summary>Maximum number of rules of a file.</summary>
    private const int MaximumRules = 1000;

    /// <summary>Maximum length of a style sheet to read, in characters.</summary>
    private const int MaximumLength = 1_000_000;

    private const int MaximumSelectorLength = 200;

    /// <summary>Maximum nesting of media queries.</summary>
    private const int MaximumNesting = 8;

    /// <summary>The rules by the last class or id of their selectors, or the name of an element if the last step has neither.</summary>
    private readonly Dictionary<string, List<Rule>> rules = new(StringComparer.Ordinal);

    private int count;

    private readonly record struct Rule(string Selector, bool Hides, int Order);

    /// <summary>Adds the rules of a <c>style</c> element, which count for all elements that are read later.</summary>
    public void Add(IElement style)
    {
        var media = style.GetAttribute("media")?.Trim().ToLowerInvariant();
        if (media is null or "" or "all" or "screen")
        {
            Add(style.TextContent);
        }
    }

    /// <summary>True if the rules hide an element, false if they show it, null if no rule is about it. The last rule wins.</summary>
    public bool? Hides(IElement element)
    {
        if (rules.Count == 0)
        {
            return null;
        }

        var keys = element.ClassList.Select(name => "." + name).Append(element.LocalName);
        return keys.Concat(element.Id is { Length: > 0 } id ? ["#" + id] : [])
            .SelectMany(key => rules.GetValueOrDefault(key) ?? [])
            .Where(rule => element.Matches(rule.Selector))
            .Select(rule => ((int Order, bool Hides)?)(rule.Order, rule.Hides))
            .Max()
            ?.Hides;
    }

    private void Add(string sheet)
    {
        if (sheet.Length > MaximumLength)
        {
            return;
        }

        var text = Comment().Replace(sheet, "").Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        AddRules(text, nesting: 0);
    }

    private void AddRules(string text, int nesting)
    {
        var index = 0;
        while (index < text.Length && count < MaximumRules)
        {
            var open = text.IndexOf('{', index);
            var close = open < 0 ? -1 : EndOfBlock(text, open);
            if (close < 0)
            {
                return;
            }

            var prelude = text[(text.LastIndexOf(';', open, open - index + 1) is var end and >= 0 ? end + 1 : index)..open].Trim();
            var body = text[(open + 1)..close];
            if (prelude.Length > 0 && prelude[0] != '@')
            {
                AddRule(prelude, CssDeclarations.Parse(body));
            }
            else if (nesting < MaximumNesting && ScreenMedia().IsMatch(prelude))
            {
                AddRules(body, nesting + 1);
            }

            index = close + 1;
        }
    }

    private void AddRule(string selectors, CssDeclarations declarations)
    {
        bool? hides = declarations["display"] is { } display ? display == "none"
            : declarations["visibility"] is { } visibility ? visibility == "hidden"
            : null;
        if (hides is not { } known)
        {
            return;
        }

        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (count < MaximumRules && KeyOf(selector) is { } key)
            {
                rules.TryAdd(key, []);
                rules[key].Add(new Rule(selector, known, count++));
            }
        }
    }

    /// <summary>
    /// The key of a selector, or null if the selector is not simple: names of elements, classes and ids, also below each other.
    /// </summary>
    private static string? KeyOf(string selector)
    {
        if (selector.Length > MaximumSelectorLength || selector.AsSpan().IndexOfAny('.', '#') < 0)
        {
            return null;
        }

        string[] steps = [.. selector.Split([' ', '>', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        if (steps.Length == 0 || selector[0] == '>' || selector[^1] == '>' || !steps.All(step => Step().IsMatch(step)))
        {
            return null;
        }

        var last = steps[^1];
        return last[Math.Max(0, last.LastIndexOfAny(['.', '#']))..];
    }

    private static int EndOfBlock(string text, int open)
    {
        var depth = 0;
        for (var index = open; index < text.Length; index++)
        {
            depth += text[index] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    [GeneratedRegex("""/\*.*?\*/""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("""^@media\s+(?:only\s+)?(?:screen|all)\s*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScreenMedia();

    [GeneratedRegex("""^[A-Za-z]?[A-Za-z0-9]*(?:[.#][A-Za-z_][\w-]*)*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
