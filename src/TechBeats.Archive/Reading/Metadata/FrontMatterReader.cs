using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads front matter into keys and values. Invalid front matter is read line by line, so that an error costs one line.</summary>
internal static partial class FrontMatterReader
{
    public static FrontMatter Read(FrontMatterSplit split, ProblemLog log)
    {
        if (split.IsUnclosed)
        {
            log.Warn(
                ProblemSlugs.BadFrontMatter,
                split.FrontMatterLine - 1,
                "The front matter is not closed; it ends at the first blank line",
                "Repeat the line that begins it, such as ---"
            );
        }

        return split.Kind switch
        {
            FrontMatterKind.Yaml => ReadYaml(split, log),
            FrontMatterKind.Toml => TomlReader.Read(split.FrontMatter, split.FrontMatterLine, log),
            FrontMatterKind.Json => ReadJson(split, log),
            FrontMatterKind.Lines => split.IsUnclosed ? ReadLines(split, YamlLine()) : FrontMatterLines.Read(split),
            FrontMatterKind.TitleBlock => PandocTitleBlock.Read(split),
            _ => FrontMatter.Empty,
        };
    }

    private static FrontMatter ReadYaml(FrontMatterSplit split, ProblemLog log)
    {
        if (YamlGuard.FindViolation(split.FrontMatter) is { } slug)
        {
            log.Warn(slug, split.FrontMatterLine, "The front matter is too long or nests too deep; only its simple lines were read");
            return ReadLines(split, YamlLine());
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(KeyEnd().Replace(split.FrontMatter, "${key}: ")));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root
                ? new FrontMatter(Values(root, split.FrontMatterLine))
                : FrontMatter.Empty;
        }
        catch (Exception refusal) when (refusal is YamlException or InvalidOperationException or ArgumentException)
        {
            // YamlDotNet also throws the other two types for some invalid headers: a tag that is no URI, a token after the document's
            // end.
            var line = split.FrontMatterLine + (refusal is YamlException problem ? (int)Math.Max(0, problem.Start.Line - 1) : 0);
            log.Warn(
                ProblemSlugs.BadFrontMatter,
                line,
                $"The front matter is not valid YAML: {FirstSentence(refusal.Message)}",
                "The simple lines were read; put values that contain a colon or quotes between double quotes"
            );
            return ReadLines(split, YamlLine());
        }
    }

    private static FrontMatter ReadJson(FrontMatterSplit split, ProblemLog log)
    {
        var (read, line, reason) = JsonReader.Read(split.FrontMatter, split.FrontMatterLine);
        if (read is not null)
        {
            return read;
        }

        log.Warn(
            ProblemSlugs.BadFrontMatter,
            line,
            $"The front matter is not valid JSON: {reason}",
            "The simple lines were read; put keys and texts between double quotes, and a comma after each value"
        );
        var lines = split
            .FrontMatter.Split('\n')
            .Select(text => JsonKey().Replace(text.Trim().TrimStart('{').TrimEnd(',', '}'), "${key}: "));
        return ReadLines(split with { FrontMatter = string.Join('\n', lines) }, YamlLine());
    }

    private static Dictionary<string, FrontMatterValue> Values(YamlMappingNode root, int firstLine)
    {
        var values = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        foreach ((var key, var value) in root.Children)
        {
            var line = firstLine + (int)Math.Max(0, key.Start.Line - 1);
            if (key is not YamlScalarNode { Value: { } name })
            {
                continue;
            }

            if (ValueOf(value, line) is { } read)
            {
                values.TryAdd(name, read);
            }

            foreach (
                (var inner, var content) in value is YamlMappingNode mapping
                    ? mapping.Children
                    : Enumerable.Empty<KeyValuePair<YamlNode, YamlNode>>()
            )
            {
                if (
                    inner is YamlScalarNode { Value: { } innerName }
                    && content is YamlScalarNode or YamlSequenceNode
                    && ValueOf(content, firstLine + (int)Math.Max(0, inner.Start.Line - 1)) is { } innerValue
                )
                {
                    values.TryAdd($"{name}.{innerName}", innerValue);
                }
            }
        }

        return values;
    }

    /// <summary>The value of a scalar, of a list of scalars, or the name in a mapping.</summary>
    private static FrontMatterValue? ValueOf(YamlNode node, int line) =>
        node switch
        {
            YamlScalarNode { Value: { } text, Style: var style }
                when style != ScalarStyle.Plain || text is not ("~" or "null" or "Null" or "NULL") => new FrontMatterValue(
                [text],
                false,
                line
            ),
            YamlSequenceNode list => new FrontMatterValue([.. list.Children.Select(NameOf).OfType<string>()], true, line),
            YamlMappingNode when NameOf(node) is { } name => new FrontMatterValue([name], false, line),
            _ => null,
        };

    private static string? NameOf(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value,
        YamlMappingNode mapping => mapping.Children
            .Where(child => child.Key is YamlScalarNode { Value: "name" or "title" or "display_name" })
            .Select(child => (child.Value as YamlScalarNode)?.Value)
            .FirstOrDefault(),
        _ => null,
    };

    /// <summary>
    /// Reads lines of the form <c>key: value</c>, also accidentally indented ones. A key without value may be followed by list items or by
    /// its own keys. Any other line continues the value above it.
    /// </summary>
    private static FrontMatter ReadLines(FrontMatterSplit split, Regex form)
    {
        var values = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        var last = "";
        var parent = "";
        var written = new StringBuilder();
        var lastLine = 0;
        var line = split.FrontMatterLine - 1;
        foreach (var content in split.FrontMatter.Split('\n'))
        {
            line++;
            if (content.Length > YamlGuard.MaximumLineLength)
            {
                continue;
            }

            var trimmed = content.Trim();
            var isIndented = content.Length > 0 && content[0] is ' ' or '\t';
            var match = form.Match(trimmed);
            if (match.Success && !(isIndented && IsOpenQuote(written)))
            {
                AddCurrent();
                var isInner = isIndented && parent.Length > 0;
                last = isInner ? $"{parent}.{match.Groups["key"].Value}" : match.Groups["key"].Value;
                lastLine = line;
                written.Append(match.Groups["value"].Value.Trim());
                parent = isInner ? parent : written.Length == 0 ? last : "";
            }
            else if (last.Length > 0 && trimmed.StartsWith("- ", StringComparison.Ordinal) && written.Length == 0)
            {
                parent = "";
                var item = Unquote(WithoutComment(trimmed[2..].Trim()));
                values[last] =
                    values.TryGetValue(last, out var list) && list.IsList
                        ? list with
                        {
                            Texts = [.. list.Texts, item],
                        }
                        : new FrontMatterValue([item], true, lastLine);
            }
            else if (
                written.Length > 0
                && written.Length < YamlGuard.MaximumLineLength
                && trimmed.Length > 0
                && trimmed[0] != '#'
                && (isIndented || IsOpenQuote(written))
            )
            {
                written.Append(' ').Append(trimmed);
            }
        }

        AddCurrent();
        return new FrontMatter(values);

        void AddCurrent()
        {
            var value = written.ToString();
            written.Clear();
            if (last.Length > 0)
            {
                values.TryAdd(
                    last,
                    ParseSimpleValue(
                        value is "|" or ">" or "|-" or ">-" or ">+" or "|+"
                            ? ""
                            : WithoutComment(
                                value.StartsWith("> ", StringComparison.Ordinal) || value.StartsWith("| ", StringComparison.Ordinal)
                                    ? value[2..]
                                    : value
                            ),
                        lastLine
                    )
                );
            }
        }
    }

    /// <summary>True if a value begins with a quote that is not closed.</summary>
    private static bool IsOpenQuote(StringBuilder value) =>
        value.Length > 0 && value[0] is '"' or '\'' && (value.Length == 1 || value[^1] != value[0]);

    /// <summary>A value without the comment after it: <c># ...</c> after white space.</summary>
    private static string WithoutComment(string value)
    {
        if (value.Length == 0 || value[0] is '"' or '\'')
        {
            var close = value.Length > 1 ? value.IndexOf(value[0], 1) : -1;
            return close > 0 && value[(close + 1)..].TrimStart().StartsWith('#') ? value[..(close + 1)] : value;
        }

        for (var index = value.IndexOf('#', StringComparison.Ordinal); index >= 0; index = value.IndexOf('#', index + 1))
        {
            if (index == 0 || (value[index - 1] is ' ' or '\t' && (index + 1 == value.Length || !char.IsAsciiDigit(value[index + 1]))))
            {
                return value[..index].TrimEnd();
            }
        }

        return value;
    }

    internal static FrontMatterValue ParseSimpleValue(string value, int line) =>
        value.Length > 1 && value[0] == '[' && value[^1] == ']'
            ? new FrontMatterValue(
                [.. value[1..^1].Split(',').Select(item => Unquote(item.Trim())).Where(item => item.Length > 0)],
                true,
                line
            )
            : new FrontMatterValue([Unquote(value)], false, line);

    internal static string Unquote(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1]
        : value.Length > 0 && value[0] is '"' or '\'' ? value.TrimStart(value[0])
        : value;

    internal static string FirstSentence(string message)
    {
        var flat = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var position = flat.IndexOf("): ", StringComparison.Ordinal);
        return (position > 0 && flat.StartsWith('(') ? flat[(position + 3)..] : flat).TrimEnd('.');
    }

    /// <summary>The colon after a key with a space that YAML does not know, or the full-width colon of East Asian keyboards.</summary>
    [GeneratedRegex("""(?m)^(?<key>[\p{L}_][\w.-]*)(:[\u00A0\u2000-\u200A\u202F\u3000]+ ?|：\s*)""", RegexOptions.CultureInvariant)]
    private static partial Regex KeyEnd();

    [GeneratedRegex("""^\s*["'](?<key>[\w.-]+)["']\s*:\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex JsonKey();

    [GeneratedRegex("""^(?<key>[\p{L}_][\w.-]*)[ \t]*:([ \t]+(?<value>.*))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex YamlLine();
}
