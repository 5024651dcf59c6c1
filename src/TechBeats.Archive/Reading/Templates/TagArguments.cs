using System.Text;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>The arguments of a tag: named ones (<c>src="a.png"</c>) and positional ones.</summary>
internal sealed class TagArguments
{
    private readonly List<TagArgument> all;

    private TagArguments(List<TagArgument> all) => this.all = all;

    /// <summary>All arguments, in order.</summary>
    public IReadOnlyList<TagArgument> All => all;

    /// <summary>The values of positional arguments.</summary>
    public IReadOnlyList<string> Positional => [.. all.Where(argument => argument.Key.Length == 0).Select(argument => argument.Value)];

    /// <summary>Parses the text after a tag's name. Any text is valid.</summary>
    /// <param name="resolve">Returns the value of an argument, such as a variable's value for its name.</param>
    public static TagArguments Parse(string text, Func<TagArgument, string> resolve)
    {
        var all = new List<TagArgument>();
        var index = 0;
        while (index < text.Length)
        {
            if (text[index] is ' ' or '\t' or '\n' or ',')
            {
                index++;
                continue;
            }

            var nameEnd = index;
            while (nameEnd < text.Length && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-'))
            {
                nameEnd++;
            }

            var equals = SkipSpaces(text, nameEnd);
            var key = "";
            if (nameEnd > index && equals < text.Length && text[equals] == '=' && SkipSpaces(text, equals + 1) < text.Length)
            {
                key = text[index..nameEnd];
                index = SkipSpaces(text, equals + 1);
            }

            (var value, var isQuoted, index) = Value(text, index);
            var argument = new TagArgument(key, value, isQuoted);
            all.Add(argument with { Value = resolve(argument) });
        }

        return new TagArguments(all);
    }

    /// <summary>The value of the first name that has one, or null if none has.</summary>
    public string? Named(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var argument in all)
            {
                if (argument.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(argument.Value))
                {
                    return argument.Value.Trim();
                }
            }
        }

        return null;
    }

    /// <summary>These arguments after a positional one.</summary>
    public TagArguments With(string positional) => new([new TagArgument("", positional, false), .. all]);

    private static (string Value, bool IsQuoted, int End) Value(string text, int start)
    {
        var quote = text[start];
        if (quote is '"' or '\'' or '`' or '“')
        {
            var close = quote == '“' ? '”' : quote;
            var value = new StringBuilder();
            for (var index = start + 1; index < text.Length; index++)
            {
                var character = text[index];
                if (character == '\\' && quote != '`' && index + 1 < text.Length && text[index + 1] is '"' or '\'' or '\\')
                {
                    value.Append(text[++index]);
                }
                else if (character == close)
                {
                    return (value.ToString(), true, index + 1);
                }
                else
                {
                    value.Append(character);
                }
            }
        }

        var end = start + 1;
        while (end < text.Length && text[end] is not (' ' or '\t' or '\n' or ','))
        {
            end++;
        }

        return (text[start..end], false, end);
    }

    private static int SkipSpaces(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t' or '\n')
        {
            index++;
        }

        return index;
    }
}
