using TechBeats.Archive.Reading.Styles;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// The content of an attribute list between braces: <c>#id</c>, <c>.class</c>, <c>key="value"</c>, and in kramdown also bare words.
/// </summary>
/// <param name="Id">The id, or null if there is none.</param>
/// <param name="Width">The value of <c>width</c>, or null if there is none.</param>
/// <param name="Height">The value of <c>height</c>, or null if there is none.</param>
internal sealed record AttributeList(string? Id, string? Width, string? Height)
{
    /// <summary>The value of <c>style</c>, or null if there is none.</summary>
    public string? Style { get; init; }

    /// <summary>The size that the attributes ask for.</summary>
    public AskedSize Size => AskedSize.Read(Width, Height, CssDeclarations.Parse(Style ?? ""));

    /// <summary>True for kramdown's <c>{:toc}</c>, which replaces the marked list by a table of contents. A book has its own.</summary>
    public bool IsTableOfContents { get; init; }

    /// <summary>Parses an attribute list. Returns null if the content is not one.</summary>
    /// <param name="content">The text between the braces, without kramdown's colon.</param>
    /// <param name="acceptsWords">True to accept bare words.</param>
    public static AttributeList? Parse(ReadOnlySpan<char> content, bool acceptsWords)
    {
        var list = new AttributeList(null, null, null);
        var isEmpty = true;
        var rest = content.Trim();
        while (rest.Length > 0)
        {
            var word = NextWord(rest);
            if (word.Length == 0)
            {
                return null;
            }

            rest = rest[word.Length..].TrimStart();
            isEmpty = false;
            var equals = word.IndexOf('=');
            if (word[0] is '#' or '.')
            {
                if (word.Length == 1 || !IsName(word[1..]))
                {
                    return null;
                }

                list = word[0] == '#' ? list with { Id = word[1..].ToString() } : list;
            }
            else if (equals > 0 && equals < word.Length - 1 && IsName(word[..equals]))
            {
                list = list.WithAttribute(word[..equals], word[(equals + 1)..].Trim("\"'"));
            }
            else if (!acceptsWords || !IsName(word))
            {
                return null;
            }
            else
            {
                list = word is "toc" ? list with { IsTableOfContents = true } : list;
            }
        }

        return isEmpty && !acceptsWords ? null : list;
    }

    /// <summary>Returns these attributes, with values of another list where they are missing.</summary>
    public AttributeList WithDefaults(AttributeList? other) =>
        other is null
            ? this
            : new AttributeList(Id ?? other.Id, Width ?? other.Width, Height ?? other.Height)
            {
                Style = Style ?? other.Style,
                IsTableOfContents = IsTableOfContents || other.IsTableOfContents,
            };

    private AttributeList WithAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        name is "width" or "w" ? this with { Width = value.ToString() }
        : name is "height" or "h" ? this with { Height = value.ToString() }
        : name is "style" ? this with { Style = value.ToString() }
        : name is "id" ? this with { Id = value.ToString() }
        : this;

    /// <summary>The text up to the next white space outside quotes. A quote that is not closed extends to the end.</summary>
    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var index = 0; index < rest.Length; index++)
        {
            var character = rest[index];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && index > 0 && rest[index - 1] == '=')
            {
                quote = character;
            }
            else if (character is ' ' or '\t')
            {
                return rest[..index];
            }
        }

        return rest;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or ':' or '.' or '/'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
