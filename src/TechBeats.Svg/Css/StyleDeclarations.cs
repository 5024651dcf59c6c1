namespace TechBeats.Svg.Css;

/// <summary>Parses declarations in <c>style</c> attributes and in rules.</summary>
internal static class StyleDeclarations
{
    public static IReadOnlyList<StyleDeclaration> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        text = StyleSheet.WithoutComments(text);
        var declarations = new List<StyleDeclaration>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            // A semicolon within parentheses belongs to an address: url(data:image/png;base64,…).
            depth = i == text.Length ? 0 : depth + text[i] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            if (depth > 0 || (i < text.Length && text[i] != ';'))
            {
                continue;
            }

            Add(text.AsSpan(start, i - start), declarations);
            start = i + 1;
        }

        return declarations;
    }

    private static void Add(ReadOnlySpan<char> text, List<StyleDeclaration> declarations)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0)
        {
            return;
        }

        var value = text[(colon + 1)..].Trim();
        var mark = value.LastIndexOf('!');
        var isImportant = mark >= 0 && value[(mark + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
        declarations.Add(new StyleDeclaration(
            NameOf(text[..colon].Trim()),
            (isImportant ? value[..mark].TrimEnd() : value).ToString(),
            isImportant));
    }

    // Custom property names are case-sensitive.
    private static string NameOf(ReadOnlySpan<char> name) => name.StartsWith("--") ? name.ToString() : name.ToString().ToLowerInvariant();
}
