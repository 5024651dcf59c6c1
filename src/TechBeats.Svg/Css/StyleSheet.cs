using System.Text;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>
/// The rules of a drawing's style sheets. Supported are selectors of types, classes, ids and attributes with descendant and child
/// combinators. Other selectors and at-rules except animations are ignored.
/// </summary>
internal sealed class StyleSheet
{
    private const int MaximumRules = 20_000;

    private readonly Dictionary<string, List<StyleRule>> byKey = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The end states of animations.</summary>
    public Keyframes Keyframes { get; } = new();

    /// <summary>Parses concatenated style sheets.</summary>
    public static StyleSheet Read(string text)
    {
        var sheet = new StyleSheet();
        var at = 0;
        text = WithoutComments(text);
        while (at < text.Length && sheet.count < MaximumRules)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            var selectors = text[at..open];
            if (selectors.LastIndexOf(';') is >= 0 and var statement)
            {
                selectors = selectors[(statement + 1)..]; // @import "…"; and @charset "…";
            }

            var close = text.IndexOf('}', open);
            if (selectors.TrimStart().StartsWith('@'))
            {
                at = AfterBlock(text, open);
                sheet.Keyframes.Add((selectors + text[open..at]).Trim());
                continue;
            }

            sheet.Add(selectors, StyleDeclarations.Read(close < 0 ? text[(open + 1)..] : text[(open + 1)..close]));
            at = close < 0 ? text.Length : close + 1;
        }

        return sheet;
    }

    /// <summary>The rules that match an element, in increasing priority.</summary>
    public IReadOnlyList<StyleRule> For(SvgElement element, DrawingBudget budget)
    {
        if (count == 0)
        {
            return [];
        }

        var found = new List<StyleRule>();
        Collect(element.Name, element, found, budget);
        Collect("*", element, found, budget);
        if (element["id"] is { } id)
        {
            Collect($"#{id}", element, found, budget);
        }

        foreach (var name in element.Classes.Distinct())
        {
            Collect($".{name}", element, found, budget);
        }

        budget.AddWork(found.Count);
        found.Sort((a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Order.CompareTo(b.Order));
        return found;
    }

    private void Collect(string key, SvgElement element, List<StyleRule> found, DrawingBudget budget)
    {
        if (byKey.TryGetValue(key, out var rules))
        {
            budget.AddWork(rules.Count);
            foreach (var rule in rules)
            {
                if (rule.Selector.Fits(element, budget))
                {
                    found.Add(rule);
                }
            }
        }
    }

    private void Add(string selectors, IReadOnlyList<StyleDeclaration> declarations)
    {
        foreach (var selector in StyleSelector.ReadList(selectors))
        {
            if (count < MaximumRules)
            {
                if (!byKey.TryGetValue(selector.Key, out var rules))
                {
                    byKey.Add(selector.Key, rules = []);
                }

                rules.Add(new StyleRule(selector, selector.Weight, count++, declarations));
            }
        }
    }

    private static int AfterBlock(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>The text without comments and without the marks that hide it from old browsers.</summary>
    public static string WithoutComments(string text)
    {
        if (!text.Contains("/*", StringComparison.Ordinal) && !text.Contains("--", StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var at = 0;
        while (text.IndexOf("/*", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            result.Append(text, at, start - at);
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end + 2;
        }

        return result.Append(text, at, text.Length - at).Replace("<!--", "").Replace("-->", "").ToString();
    }
}
