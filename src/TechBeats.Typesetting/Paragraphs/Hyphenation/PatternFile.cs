using System.Text;

namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Reads pattern files of the hyph-utf8 collection. They have comments from <c>%</c> to the end of the line, a commented head with the
/// minima, patterns in <c>\patterns{}</c>, and exceptions in <c>\hyphenation{}</c>.
/// </summary>
/// <remarks>
/// Reading delays the first page, so plain loops visit each character once. Vectorized searches would need JIT compilation, which takes
/// longer than the reading.
/// </remarks>
internal sealed class PatternFile
{
    private PatternFile()
    {
    }

    /// <summary>The patterns, such as <c>hy3ph</c> and <c>.ach4</c>.</summary>
    public PatternTrie Patterns { get; } = new();

    /// <summary>Lowercase words with their hyphenation points, all within the minima.</summary>
    public Dictionary<string, int[]> Exceptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Minimum number of letters before a hyphen. The default is TeX's.</summary>
    public int LeftMinimum { get; private set; } = 2;

    /// <summary>Minimum number of letters after a hyphen. The default is TeX's.</summary>
    public int RightMinimum { get; private set; } = 3;

    /// <summary>Reads embedded files, and the files that they include with <c>\input</c>.</summary>
    /// <param name="names">Names of the files without extension. Exceptions in later files win.</param>
    public static PatternFile Read(IReadOnlyList<string> names)
    {
        var file = new PatternFile();
        foreach (var name in names)
        {
            file.ReadText(TextOf(name));
        }

        return file;
    }

    private static string TextOf(string name)
    {
        var resource = $"hyphenation/{name}.tex";
        using var stream = typeof(PatternFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private void ReadText(ReadOnlySpan<char> text)
    {
        var section = Section.Head;
        var inMinima = false;
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            switch (text[index])
            {
                case '%':
                    index = EndOfLine(text, index);
                    if (section == Section.Head)
                    {
                        ReadMinimum(text[(start + 1)..index].Trim(), ref inMinima);
                    }

                    break;

                case '}':
                    section = Section.None;
                    index++;
                    break;

                case ' ' or '\t' or '\r' or '\n' or '{':
                    index++;
                    break;

                default:
                    index = EndOfToken(text, index + 1);
                    ReadToken(text[start..index], ref section);
                    break;
            }
        }
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && text[index] != '\n')
        {
            index++;
        }

        return index;
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && text[index] is not (' ' or '\t' or '\r' or '\n' or '{' or '}' or '%'))
        {
            index++;
        }

        return index;
    }

    private void ReadMinimum(ReadOnlySpan<char> entry, ref bool inMinima)
    {
        if (entry is "typesetting:")
        {
            inMinima = true;
        }
        else if (inMinima && entry.StartsWith("left:"))
        {
            LeftMinimum = NumberIn(entry[5..]);
        }
        else if (inMinima && entry.StartsWith("right:"))
        {
            RightMinimum = NumberIn(entry[6..]);
            inMinima = false;
        }
    }

    /// <summary>The number of a minimum, which a comment may follow: <c>2 # But 1 is also possible</c>.</summary>
    private static int NumberIn(ReadOnlySpan<char> entry)
    {
        var comment = entry.IndexOf('#');
        return int.Parse((comment < 0 ? entry : entry[..comment]).Trim(), null);
    }

    private void ReadToken(ReadOnlySpan<char> token, ref Section section)
    {
        if (token[0] == '\\')
        {
            section = token switch
            {
                "\\patterns" => Section.Patterns,
                "\\hyphenation" => Section.Exceptions,
                "\\input" => Section.Input,
                _ => Section.None,
            };
        }
        else if (section == Section.Patterns)
        {
            Patterns.Add(token);
        }
        else if (section == Section.Exceptions)
        {
            AddException(token);
        }
        else if (section == Section.Input)
        {
            ReadText(TextOf(Path.GetFileNameWithoutExtension(token).ToString()));
            section = Section.None;
        }
    }

    private void AddException(ReadOnlySpan<char> token)
    {
        Span<char> word = stackalloc char[token.Length];
        Span<int> places = stackalloc int[token.Length];
        int letters = 0, count = 0;
        foreach (var unit in token)
        {
            if (unit == '-')
            {
                places[count++] = letters;
            }
            else
            {
                word[letters++] = char.ToLowerInvariant(unit);
            }
        }

        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (places[i] >= LeftMinimum && places[i] <= letters - RightMinimum)
            {
                places[kept++] = places[i];
            }
        }

        Exceptions[new string(word[..letters])] = places[..kept].ToArray();
    }

    /// <summary>The section that the reader is in.</summary>
    private enum Section
    {
        Head,
        None,
        Patterns,
        Exceptions,
        Input,
    }
}
