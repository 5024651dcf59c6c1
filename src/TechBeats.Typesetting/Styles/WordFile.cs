using System.Reflection;

namespace TechBeats.Typesetting.Styles;

/// <summary>Reads <c>Words.txt</c>. Each section <c>[language]</c> holds lines <c>Name: words</c>; <c>#</c> begins a comment.</summary>
internal static class WordFile
{
    private const string Resource = "words.txt";

    /// <summary>Reads the words of every language by name, in the order of the file.</summary>
    public static IReadOnlyList<(string Language, IReadOnlyDictionary<string, string> Words)> Read()
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    /// <summary>Parses the content of the file.</summary>
    /// <exception cref="InvalidDataException">A line is neither a section nor a word, or a section repeats a name.</exception>
    public static IReadOnlyList<(string Language, IReadOnlyDictionary<string, string> Words)> Parse(TextReader text)
    {
        var sections = new List<(string, IReadOnlyDictionary<string, string>)>();
        Dictionary<string, string>? section = null;
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line is ['[', .. var language, ']'])
            {
                section = new Dictionary<string, string>(StringComparer.Ordinal);
                sections.Add((language, section));
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (section is null || colon <= 0 || !section.TryAdd(line[..colon], line[(colon + 2)..]))
            {
                throw new InvalidDataException($"The line is not a word of a language: {line}");
            }
        }

        return sections;
    }
}
