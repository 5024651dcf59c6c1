using System.Buffers;

namespace TechBeats.Archive.Figures.Drawings;

/// <summary>A selector of a style sheet: simple ones joined by spaces or by &gt;.</summary>
internal sealed class StyleSelector
{
    private const int MostParts = 16;

    private readonly List<Part> parts = [];

    /// <summary>What the element itself must have, by which rules are looked up: an id, a class, a type, or <c>*</c>.</summary>
    public string Key { get; private set; } = "*";

    /// <summary>Ids count ten thousand, classes a hundred, types one.</summary>
    public int Weight { get; private set; }

    /// <summary>Reads a selector; null when it is none of those that are understood.</summary>
    public static StyleSelector? Read(string text)
    {
        var selector = new StyleSelector();
        var isChild = false;
        foreach (var word in text.Replace(">", " > ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == ">")
            {
                isChild = true;
            }
            else if (selector.parts.Count < MostParts && Part.Read(word, isChild) is { } part)
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
        if (!parts[^1].Fits(element))
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
            if (parts[index].Fits(around))
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

    public static string[] ClassesOf(SvgElement element) =>
        element["class"]?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A simple selector: <c>path.a#b</c>.</summary>
    private sealed record Part(string Type, string? Id, string[] Classes, bool IsChild)
    {
        public int Weight => (Id is null ? 0 : 10_000) + (100 * Classes.Length) + (Type == "*" ? 0 : 1);

        public string Key => Id is not null ? $"#{Id}" : Classes.Length > 0 ? $".{Classes[0]}" : Type;

        public static Part? Read(string word, bool isChild)
        {
            if (word == ":root")
            {
                return new Part("svg", null, [], isChild);
            }

            var end = word.AsSpan().IndexOfAny('.', '#');
            var type = end < 0 ? word : word[..end];
            string? id = null;
            var classes = new List<string>();
            while (end >= 0)
            {
                var length = word.AsSpan(end + 1).IndexOfAny('.', '#');
                var name = length < 0 ? word[(end + 1)..] : word.Substring(end + 1, length);
                if (word[end] == '#')
                {
                    id = name;
                }
                else
                {
                    classes.Add(name);
                }

                end = length < 0 ? -1 : end + 1 + length;
            }

            return IsName(type) && (id is null || IsName(id)) && classes.TrueForAll(IsName)
                ? new Part(type.Length == 0 ? "*" : type, id, [.. classes], isChild)
                : null;
        }

        public bool Fits(SvgElement element) =>
            (Type == "*" || Type == element.Name)
            && (Id is null || element["id"] == Id)
            && (Classes.Length == 0 || Array.TrueForAll(Classes, ClassesOf(element).Contains));

        private static bool IsName(string name) => name.AsSpan().IndexOfAny(NoNames) < 0;

        private static readonly SearchValues<char> NoNames = SearchValues.Create("[]:()+~=\"'");
    }
}
