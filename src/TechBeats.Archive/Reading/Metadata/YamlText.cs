using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// A text in YAML that is wanted whole or not at all, such as a file of settings: every value keeps its line, and a key that comes twice is kept twice,
/// so that whoever asks can tell. Anchors, aliases and tags are not taken: nothing then is larger than it is written.
/// </summary>
public static class YamlText
{
    /// <summary>Values within values; nothing that people write by hand goes deeper. It bounds the recursion here.</summary>
    private const int Deepest = 8;

    private const string Hint =
        "Indent with spaces, alike on one level, and put a value with a colon, a # or quotes in it between double quotes";

    /// <summary>Reads a text; whatever its bytes are, the answer is a map or the problems that stand in its way.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its name for problems.</param>
    public static (YamlMap? Root, IReadOnlyList<Problem> Problems) Read(ReadOnlySpan<byte> bytes, string path)
    {
        var log = new ProblemLog(path);
        var text = TextDecoder.Decode(bytes, log).ReplaceLineEndings("\n");
        if (YamlGuard.Refuses(text) is not null)
        {
            log.Fail(ProblemSlugs.BadSettings, 0, "This is nothing that anyone would write: too long, too deep or full of references");
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
            // YamlDotNet 16 answers some broken texts with the other two: a tag that is no URI, a token after the document's end.
            var line = refusal is YamlException known ? (int)known.Start.Line : 0;
            log.Fail(ProblemSlugs.BadSettings, line, $"This is no valid YAML: {FrontMatterReader.FirstSentence(refusal.Message)}", Hint);
            return (null, log.InOrder());
        }
    }

    private static YamlMap RootOf(Parser events)
    {
        var root = Value(events, 0);
        events.Consume<DocumentEnd>();
        if (events.Accept<DocumentStart>(out var second))
        {
            throw new YamlException(second.Start, second.End, "A second document begins here; there may be one");
        }

        return root switch
        {
            YamlMap map => map,
            YamlScalar { Text: null } => new YamlMap([], 1),
            _ => throw new YamlException(new Mark(0, root.Line, 1), Mark.Empty, "Here keys with values are wanted (key: value)"),
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
                "Anchors (&) and aliases (*) are not taken; write the value out, or put it between double quotes"
            );
        }

        if (depth > Deepest)
        {
            throw new YamlException(next.Start, next.End, "Values stand too deep within each other");
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
