using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Parses a YAML text completely or not at all, such as a settings file. Every value has its line. Duplicate keys are preserved, so that
/// the caller can report them. Anchors, aliases and tags are rejected, so that the result is never larger than the text.
/// </summary>
public static class YamlText
{
    /// <summary>Maximum nesting of values. It bounds the recursion of the reader.</summary>
    private const int MaximumDepth = 8;

    private const string Hint =
        "Indent each level with the same number of spaces, and put a value with a colon, a # or quotes between double quotes";

    /// <summary>Reads a text. The result is a mapping, or null with the problems that prevent reading.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="path">Name of the file for problems.</param>
    public static (YamlMap? Root, IReadOnlyList<Problem> Problems) Read(ReadOnlySpan<byte> bytes, string path)
    {
        var log = new ProblemLog(path);
        var text = TextDecoder.Decode(bytes, log).ReplaceLineEndings("\n");
        if (YamlGuard.FindViolation(text) is not null)
        {
            log.Fail(ProblemSlugs.BadSettings, 0, "The file is too long, nests too deep or has too many references");
            return (null, log.InOrder());
        }

        try
        {
            var events = new Parser(new StringReader(text));
            events.Consume<StreamStart>();
            var root = events.TryConsume<DocumentStart>(out _) ? RootOf(events) : new YamlMap([], 1);
            return (root, log.InOrder());
        }
        catch (Exception refusal) when (refusal is YamlException or InvalidOperationException or ArgumentException)
        {
            // YamlDotNet also throws the other two types for some invalid texts: a tag that is no URI, a token after the document's end.
            var line = refusal is YamlException known ? (int)known.Start.Line : 0;
            var reason = FrontMatterReader.FirstSentence(refusal.Message);
            log.Fail(ProblemSlugs.BadSettings, line, $"The file is not valid YAML: {reason}", Hint);
            return (null, log.InOrder());
        }
    }

    private static YamlMap RootOf(Parser events)
    {
        var root = Value(events, 0);
        events.Consume<DocumentEnd>();
        if (events.Accept<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "A second document begins here; only one is allowed");
        }

        return root switch
        {
            YamlMap map => map,
            YamlScalar { Text: null } => new YamlMap([], 1),
            _ => throw new YamlException(new Mark(0, root.Line, 1), Mark.Empty, "Keys with values are expected here (key: value)"),
        };
    }

    private static YamlValue Value(Parser events, int depth)
    {
        var next = events.Consume<ParsingEvent>();
        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlException(
                next.Start,
                next.End,
                "Anchors (&) and aliases (*) are not supported; write the value in full, or put it between double quotes"
            );
        }

        if (depth > MaximumDepth)
        {
            throw new YamlException(next.Start, next.End, "The values nest too deep");
        }

        switch (next)
        {
            case Scalar scalar:
                var isNothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
                return new YamlScalar(isNothing ? null : scalar.Value, LineOf(scalar));

            case SequenceStart list:
                var items = new List<YamlValue>();
                while (!events.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(Value(events, depth + 1));
                }

                return new YamlList(items, LineOf(list));

            case MappingStart map:
                var entries = new List<YamlEntry>();
                while (!events.TryConsume<MappingEnd>(out _))
                {
                    var begin = events.Current!;
                    if (Value(events, depth + 1) is not YamlScalar key)
                    {
                        throw new YamlException(begin.Start, begin.End, "A key is one word, not a list");
                    }

                    entries.Add(new YamlEntry(key.Text ?? "", key.Line, Value(events, depth + 1)));
                }

                return new YamlMap(entries, LineOf(map));

            default:
                throw new YamlException(next.Start, next.End, "A value is missing");
        }
    }

    private static int LineOf(ParsingEvent start) => (int)start.Start.Line;
}
