namespace TechBeats.Svg.Css;

/// <summary>
/// End states of animations in style sheets (CSS Animations Level 1). A book shows the final state, since text is often faded in.
/// </summary>
internal sealed class Keyframes
{
    private readonly Dictionary<string, IReadOnlyList<StyleDeclaration>> ends = new(StringComparer.Ordinal);

    /// <summary>Parses an at-rule. Rules other than <c>@keyframes</c> are ignored.</summary>
    public void Add(string rule)
    {
        var open = rule.IndexOf('{', StringComparison.Ordinal);
        if (
            open < 0
            || rule[..open].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                is not ["@keyframes" or "@-webkit-keyframes", var name]
        )
        {
            return;
        }

        foreach (var frame in rule[(open + 1)..].Split('}'))
        {
            var start = frame.IndexOf('{', StringComparison.Ordinal);
            if (start >= 0 && frame[..start].Split(',').Any(place => place.Trim() is "to" or "100%"))
            {
                ends[name.Trim('"', '\'')] = StyleDeclarations.Read(frame[(start + 1)..]);
            }
        }
    }

    /// <summary>The declarations at the end of an element's animations.</summary>
    /// <param name="declarations">All declarations of the element.</param>
    public IEnumerable<StyleDeclaration> EndOf(IReadOnlyList<StyleDeclaration> declarations)
    {
        if (ends.Count == 0)
        {
            yield break;
        }

        var fill = Last("animation-fill-mode");
        foreach (var animation in StyleText.Split($"{Last("animation")},{Last("animation-name")}", c => c == ','))
        {
            var words = animation.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (
                (fill is "forwards" or "both" || words.Contains("forwards") || words.Contains("both"))
                && Array.Find(words, ends.ContainsKey) is { } name
            )
            {
                foreach (var declaration in ends[name])
                {
                    yield return declaration;
                }
            }
        }

        string Last(string property) => declarations.LastOrDefault(declaration => declaration.Property == property).Value ?? "";
    }
}
