using System.Globalization;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>What stands between the braces of an attribute list: <c>#id</c>, <c>.class</c>, <c>key="value"</c>, and in kramdown also bare words.</summary>
/// <param name="Id">The id; null without one.</param>
/// <param name="Width">A width in CSS pixels; null without one.</param>
/// <param name="Height">A height in CSS pixels; null without one.</param>
internal sealed record AttributeList(string? Id, double? Width, double? Height)
{
    /// <summary>True for kramdown's <c>{:toc}</c>, which puts the contents in the place of the list that it marks: a book has its own.</summary>
    public bool IsContents { get; init; }

    /// <summary>The list; null when the content is none.</summary>
    /// <param name="content">What is between the braces; kramdown's colon is gone.</param>
    /// <param name="takesWords">True when bare words are part of the form.</param>
    public static AttributeList? Parse(ReadOnlySpan<char> content, bool takesWords)
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
                list = list.With(word[..equals], word[(equals + 1)..].Trim("\"'"));
            }
            else if (!takesWords || !IsName(word))
            {
                return null;
            }
            else
            {
                list = word is "toc" ? list with { IsContents = true } : list;
            }
        }

        return isEmpty && !takesWords ? null : list;
    }

    /// <summary>These attributes, and where they say nothing those of another list of the same element.</summary>
    public AttributeList Over(AttributeList? other) =>
        other is null
            ? this
            : new AttributeList(Id ?? other.Id, Width ?? other.Width, Height ?? other.Height)
            {
                IsContents = IsContents || other.IsContents,
            };

    private AttributeList With(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var digits = value.EndsWith("px") ? value[..^2] : value;
        double? pixels =
            double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given)
            && given is > 0 and < 100_000
                ? given
                : null;
        return name is "width" ? this with { Width = pixels }
            : name is "height" ? this with { Height = pixels }
            : name is "id" ? this with { Id = value.ToString() }
            : this;
    }

    /// <summary>Up to the next white space that isn't between quotes; nothing when quotes are left open.</summary>
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

        return quote == '\0' ? rest : [];
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
