using System.Text;

namespace TechBeats.Svg.Css;

/// <summary>Custom properties such as <c>--ink: navy</c>, and their use by <c>var(--ink)</c> (CSS Custom Properties Level 1).</summary>
internal sealed class StyleVariables
{
    /// <summary>Maximum depth of references between values.</summary>
    private const int MaximumDepth = 4;

    /// <summary>Maximum length of a value in characters. Longer values are ignored.</summary>
    private const int MaximumLength = 1024;

    private readonly Dictionary<string, string> values;
    private readonly StyleVariables? outer;

    private StyleVariables(Dictionary<string, string> values, StyleVariables? outer) => (this.values, this.outer) = (values, outer);

    public static StyleVariables None { get; } = new([], null);

    /// <summary>Adds the custom properties of an element, in increasing priority.</summary>
    public StyleVariables With(IReadOnlyList<StyleDeclaration> declarations)
    {
        Dictionary<string, string>? own = null;
        foreach (var (property, value, _) in declarations)
        {
            if (property.StartsWith("--", StringComparison.Ordinal) && value.Length <= MaximumLength)
            {
                own ??= new Dictionary<string, string>(StringComparer.Ordinal);
                own[property] = value;
            }
        }

        return own is null ? this : new StyleVariables(own, this);
    }

    /// <summary>Replaces each reference by its value or fallback, or returns null if both are missing.</summary>
    public string? Resolve(string value, int depth = 0)
    {
        var start = value.IndexOf("var(", StringComparison.Ordinal);
        if (start < 0)
        {
            return value;
        }

        var result = new StringBuilder();
        var at = 0;
        while (start >= 0)
        {
            var end = StyleText.EndOfBracket(value, start + 4);
            var inside = value[(start + 4)..end];
            var comma = inside.IndexOf(',', StringComparison.Ordinal);
            var name = (comma < 0 ? inside : inside[..comma]).Trim();
            var found =
                depth >= MaximumDepth ? null
                : Find(name) is { } own ? Resolve(own, depth + 1)
                : comma < 0 ? null
                : Resolve(inside[(comma + 1)..].Trim(), depth + 1);
            if (found is null || result.Length + found.Length > MaximumLength)
            {
                return null;
            }

            result.Append(value, at, start - at).Append(found);
            at = Math.Min(end + 1, value.Length);
            start = value.IndexOf("var(", at, StringComparison.Ordinal);
        }

        return result.Append(value, at, value.Length - at).ToString();
    }

    private string? Find(string name)
    {
        for (var variables = this; variables is not null; variables = variables.outer)
        {
            if (variables.values.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
