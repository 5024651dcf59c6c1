using System.Buffers;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>A selector of a style sheet: compound selectors, combined by spaces or by &gt;.</summary>
internal sealed class StyleSelector
{
    private const int MaximumParts = 16;

    /// <summary>Maximum number of selectors that one selector with alternatives expands to.</summary>
    private const int MaximumAlternatives = 64;

    private const int MaximumAlternativeDepth = 4;
    private const int MaximumAlternativeLength = 2048;

    private readonly List<Part> parts = [];

    /// <summary>The lookup key of the last compound selector: an id, a class, a type, or <c>*</c>.</summary>
    public string Key { get; private set; } = "*";

    /// <summary>Specificity: an id counts 10,000, a class 100, a type 1.</summary>
    public int Weight { get; private set; }

    /// <summary>Parses a selector list and expands <c>:is()</c> and <c>:where()</c>. Unsupported selectors are skipped.</summary>
    public static IEnumerable<StyleSelector> ReadList(string list) =>
        StyleText
            .Split(list, c => c == ',')
            .SelectMany(text => Alternatives(text, 0).Take(MaximumAlternatives))
            .Select(Read)
            .OfType<StyleSelector>();

    private static IEnumerable<string> Alternatives(string text, int depth)
    {
        var colon = text.IndexOf(":where(", StringComparison.Ordinal) is >= 0 and var where
            ? where
            : text.IndexOf(":is(", StringComparison.Ordinal);
        if (colon < 0 || depth > MaximumAlternativeDepth || text.Length > MaximumAlternativeLength)
        {
            yield return text;
            yield break;
        }

        var open = text.IndexOf('(', colon) + 1;
        var end = StyleText.EndOfBracket(text, open);
        var word = text.AsSpan(0, colon).LastIndexOfAny(' ', '>') + 1;
        var after = text[Math.Min(end + 1, text.Length)..];
        foreach (var alternative in StyleText.Split(text[open..end], c => c == ','))
        {
            // A type selector comes first in a compound selector.
            var chosen = char.IsAsciiLetter(alternative[0])
                ? text[..word] + alternative + text[word..colon] + after
                : text[..colon] + alternative + after;
            foreach (var found in Alternatives(chosen, depth + 1))
            {
                yield return found;
            }
        }
    }

    /// <summary>Parses a selector, or returns null if it is unsupported.</summary>
    public static StyleSelector? Read(string text)
    {
        var selector = new StyleSelector();
        var isChild = false;
        foreach (var word in StyleText.Split(text.Replace(">", " > ", StringComparison.Ordinal), char.IsWhiteSpace))
        {
            if (word == ">")
            {
                isChild = true;
            }
            else if (selector.parts.Count < MaximumParts && Part.Read(word, isChild) is { } part)
            {
                selector.parts.Add(part);
                selector.Weight += part.Weight;
                isChild = false;
            }
            else
            {
                return null;
            }
        }

        if (selector.parts.Count == 0)
        {
            return null;
        }

        selector.Key = selector.parts[^1].Key;
        return selector;
    }

    public bool Fits(SvgElement element, DrawingBudget budget)
    {
        if (!parts[^1].Fits(element, budget))
        {
            return false;
        }

        var (index, isChild) = (parts.Count - 2, parts[^1].IsChild);
        for (var around = element.Parent; index >= 0; around = around.Parent)
        {
            if (around is null)
            {
                return false;
            }

            budget.AddWork(1);
            if (parts[index].Fits(around, budget))
            {
                isChild = parts[index].IsChild;
                index--;
            }
            else if (isChild)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A compound selector: <c>path.a#b[c]</c>.</summary>
    private sealed record Part(string Type, string? Id, string[] Classes, AttributeSelector[] Attributes, bool IsChild)
    {
        private static readonly SearchValues<char> NoNames = SearchValues.Create("[]:()+~=\"'");

        public int Weight => (Id is null ? 0 : 10_000) + (100 * (Classes.Length + Attributes.Length)) + (Type == "*" ? 0 : 1);

        public string Key => Id is not null ? $"#{Id}" : Classes.Length > 0 ? $".{Classes[0]}" : Type;

        public static Part? Read(string word, bool isChild)
        {
            word = word.StartsWith(":root", StringComparison.Ordinal) ? "svg" + word[5..] : word;
            var end = EndOfName(word, 0);
            var type = word[..end];
            string? id = null;
            var classes = new List<string>();
            var attributes = new List<AttributeSelector>();
            while (end < word.Length)
            {
                var start = end + 1;
                var close = word[end] == '[' ? word.IndexOf(']', start) : -1;
                end = word[end] == '[' ? (close < 0 ? word.Length : close + 1) : EndOfName(word, start);
                switch (word[start - 1])
                {
                    case '[' when close >= 0 && AttributeSelector.Read(word[start..close]) is { } attribute:
                        attributes.Add(attribute);
                        break;
                    case '#' when IsName(word[start..end]):
                        id = word[start..end];
                        break;
                    case '.' when IsName(word[start..end]):
                        classes.Add(word[start..end]);
                        break;
                    default:
                        return null;
                }
            }

            return IsName(type) ? new Part(type.Length == 0 ? "*" : type, id, [.. classes], [.. attributes], isChild) : null;
        }

        public bool Fits(SvgElement element, DrawingBudget budget)
        {
            if ((Type != "*" && Type != element.Name) || (Id is not null && element["id"] != Id))
            {
                return false;
            }

            budget.AddWork((Classes.Length * element.Classes.Count / 8) + (Attributes.Length * element.Attributes.Count));
            return Array.TrueForAll(Classes, element.Classes.Contains)
                && Array.TrueForAll(Attributes, attribute => attribute.Fits(element));
        }

        private static int EndOfName(string word, int start) =>
            word.AsSpan(start).IndexOfAny('.', '#', '[') is >= 0 and var length ? start + length : word.Length;

        private static bool IsName(string name) => name.AsSpan().IndexOfAny(NoNames) < 0;
    }
}
