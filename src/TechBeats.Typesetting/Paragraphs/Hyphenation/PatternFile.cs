namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// A language's files of the hyph-utf8 collection, as published: comments from <c>%</c> to the line's end, a head of such
/// comments that tells the minima, patterns in <c>\patterns{}</c>, words already hyphenated in <c>\hyphenation{}</c>.
/// </summary>
internal sealed class PatternFile
{
    private PatternFile()
    {
    }

    /// <summary>Patterns such as <c>hy3ph</c> and <c>.ach4</c>.</summary>
    public List<string> Patterns { get; } = [];

    /// <summary>Words in small letters and the places of their hyphens; none of its places is inside the minima.</summary>
    public Dictionary<string, int[]> Exceptions { get; } = new(StringComparer.Ordinal);

    /// <summary>How many letters stay before a hyphen at least. TeX's own minima where a file tells none.</summary>
    public int LeftMinimum { get; private set; } = 2;

    /// <summary>How many letters stay after a hyphen at least.</summary>
    public int RightMinimum { get; private set; } = 3;

    /// <summary>Reads embedded files into one, with those that they take in with <c>\input</c>.</summary>
    /// <param name="names">The files' names without their endings; a later word already hyphenated wins.</param>
    public static PatternFile Read(IReadOnlyList<string> names)
    {
        var file = new PatternFile();
        foreach (string name in names)
        {
            file.ReadText(TextOf(name));
        }

        return file;
    }

    private static string TextOf(string name)
    {
        string resource = $"hyphenation/{name}.tex";
        using Stream stream = typeof(PatternFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void ReadText(string text)
    {
        bool inMinima = false;
        var part = Part.None;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            int comment = line.IndexOf('%');
            if (comment == 0 && part == Part.None)
            {
                ReadMinima(line[1..].Trim(), ref inMinima);
                continue;
            }

            ReadLine(comment < 0 ? line : line[..comment], ref part);
        }
    }

    private void ReadMinima(ReadOnlySpan<char> entry, ref bool inMinima)
    {
        if (entry is "typesetting:")
        {
            inMinima = true;
        }
        else if (inMinima && entry.StartsWith("left:"))
        {
            LeftMinimum = int.Parse(entry[5..].Trim(), null);
        }
        else if (inMinima && entry.StartsWith("right:"))
        {
            RightMinimum = int.Parse(entry[6..].Trim(), null);
            inMinima = false;
        }
    }

    private void ReadLine(ReadOnlySpan<char> line, ref Part part)
    {
        foreach (Range range in line.SplitAny(' ', '\t', '{'))
        {
            ReadOnlySpan<char> token = line[range];
            bool closes = token.EndsWith('}');
            token = closes ? token[..^1] : token;
            if (token.StartsWith("hyph-") && part == Part.Input)
            {
                ReadText(TextOf(Path.GetFileNameWithoutExtension(token).ToString()));
                part = Part.None;
            }
            else if (token.StartsWith('\\'))
            {
                part = token switch
                {
                    "\\patterns" => Part.Patterns,
                    "\\hyphenation" => Part.Exceptions,
                    "\\input" => Part.Input,
                    _ => Part.None,
                };
            }
            else if (token.Length > 0 && part == Part.Patterns)
            {
                Patterns.Add(token.ToString());
            }
            else if (token.Length > 0 && part == Part.Exceptions)
            {
                AddException(token);
            }

            part = closes ? Part.None : part;
        }
    }

    private void AddException(ReadOnlySpan<char> token)
    {
        string word = token.ToString().Replace("-", "").ToLowerInvariant();
        var places = new List<int>();
        int letters = 0;
        foreach (char unit in token)
        {
            if (unit != '-')
            {
                letters++;
            }
            else if (letters >= LeftMinimum && letters <= word.Length - RightMinimum)
            {
                places.Add(letters);
            }
        }

        Exceptions[word] = [.. places];
    }

    private enum Part
    {
        None,
        Patterns,
        Exceptions,
        Input,
    }
}
