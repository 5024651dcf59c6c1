using System.Collections.Frozen;
using System.Reflection;

namespace TechBeats.Archive.Typography;

/// <summary>The quotation marks of a language. A mark may include a space on its inner side.</summary>
/// <param name="Open">The mark that opens a quotation.</param>
/// <param name="Close">The mark that closes a quotation.</param>
/// <param name="InnerOpen">The mark that opens a quotation within a quotation.</param>
/// <param name="InnerClose">The mark that closes a quotation within a quotation.</param>
internal sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    private static readonly Lazy<FrozenDictionary<string, QuotationMarks>> Table = new(Read);

    /// <summary>The marks of English, which are also those of an unknown language.</summary>
    public static QuotationMarks English { get; } = new("“", "”", "‘", "’");

    /// <summary>True if a double quote within double quotes gets the inner marks. English prints double quotes as typed.</summary>
    public bool AlternatesByDepth => Open != English.Open;

    /// <summary>True if the inner marks are single. Otherwise a single quote outside a quotation has the English marks.</summary>
    public bool HasSingleInnerMarks => InnerOpen is "‘" or "’" or "‚" or "‹" or "›";

    /// <summary>The marks of a language. The embedded table states its source.</summary>
    /// <param name="tag">BCP 47 tag, or null if the language is unknown.</param>
    public static QuotationMarks For(string? tag)
    {
        for (var rest = tag?.Replace('_', '-'); !string.IsNullOrEmpty(rest); rest = Shorten(rest))
        {
            if (Table.Value.TryGetValue(rest, out var marks))
            {
                return marks;
            }
        }

        return English;
    }

    private static string Shorten(string tag) => tag.LastIndexOf('-') is > 0 and var hyphen ? tag[..hyphen] : "";

    private static FrozenDictionary<string, QuotationMarks> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("quotation-marks.txt")
            ?? throw new InvalidOperationException("The table of quotation marks is not in the program.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<string, QuotationMarks>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var parts = line.Split(' ');
                table.Add(parts[0], new QuotationMarks(parts[1], parts[2], parts[3], parts[4]));
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
