using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Markdown;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>Evaluates pipelines of Go templates with the arguments of a shortcode and functions of text (Hugo, "Functions").</summary>
/// <param name="arguments">The arguments of the shortcode.</param>
/// <param name="hasInner">True for a shortcode with an end tag.</param>
internal sealed partial class GoExpression(TagArguments arguments, bool hasInner)
{
    /// <summary>Maximum number of tokens of one action.</summary>
    private const int MaximumTokens = 200;

    /// <summary>Maximum nesting of parentheses.</summary>
    private const int MaximumDepth = 10;

    private readonly Dictionary<string, GoValue> variables = new(StringComparer.Ordinal);

    /// <summary>The value of <c>.</c> inside <c>with</c>, or null outside.</summary>
    public GoValue? Dot { get; set; }

    /// <summary>Sets a variable.</summary>
    public void Set(string name, GoValue value) => variables[name] = value;

    /// <summary>The value of a pipeline, or null if something in it is not understood.</summary>
    public GoValue? Evaluate(string pipeline)
    {
        string[] tokens = [.. Token().Matches(pipeline).Select(match => match.Value)];
        var at = 0;
        return tokens.Length is > 0 and <= MaximumTokens && Pipeline(tokens, ref at, 0) is { } value && at == tokens.Length ? value : null;
    }

    private GoValue? Pipeline(string[] tokens, ref int at, int depth)
    {
        GoValue? piped = null;
        do
        {
            at += at < tokens.Length && tokens[at] == "|" ? 1 : 0;
            piped = Command(tokens, ref at, piped, depth);
        }
        while (piped is not null && at < tokens.Length && tokens[at] == "|");
        return piped;
    }

    private GoValue? Command(string[] tokens, ref int at, GoValue? piped, int depth)
    {
        if (at >= tokens.Length)
        {
            return null;
        }

        var isCall = tokens[at] is var first && (char.IsLetter(first[0]) || IsMethod(first)) && first is not ("true" or "false" or "nil");
        if (isCall)
        {
            at++;
        }

        var operands = new List<GoValue>();
        while (at < tokens.Length && tokens[at] is not ("|" or ")"))
        {
            if (Operand(tokens, ref at, depth) is not { } operand)
            {
                return null;
            }

            operands.Add(operand);
        }

        operands.AddRange(piped is { } last ? [last] : []);
        return isCall ? Call(first, operands) : operands.Count == 1 && piped is null ? operands[0] : null;
    }

    private static bool IsMethod(string word) => word.TrimStart('$') is ".Get" or ".Page.RenderString";

    private GoValue? Operand(string[] tokens, ref int at, int depth)
    {
        var token = tokens[at++];
        if (token == "(")
        {
            var inner = depth < MaximumDepth ? Pipeline(tokens, ref at, depth + 1) : null;
            return at < tokens.Length && tokens[at++] == ")" ? inner : null;
        }

        return token[0] switch
        {
            '"' when token.Length > 1 => new GoValue(
                Escape().Replace(token[1..^1], match => match.Value[1] is 'n' ? "\n" : match.Value[1..])),
            '`' when token.Length > 1 => new GoValue(token[1..^1]),
            '$' when token.Length > 1 && token[1] != '.' => variables.TryGetValue(token[1..], out var value) ? value : null,
            >= '0' and <= '9' or '-' => new GoValue(token),
            _ => Named(token.TrimStart('$')),
        };
    }

    private GoValue? Named(string name) => name switch
    {
        "." => Dot,
        ".Inner" or ".InnerDeindent" => new GoValue(hasInner ? GoTemplate.Inner.ToString() : "", IsSafe: true),
        ".IsNamedParams" => GoValue.FromTruth(arguments.All.Any(argument => argument.Key.Length > 0)),
        ".Params" => new GoValue(arguments.All.Count > 0 ? "params" : ""),
        ".Ordinal" => new GoValue("0"),
        "true" or "false" => new GoValue(name),
        "nil" => new GoValue(""),
        _ => name.StartsWith(".Params.", StringComparison.Ordinal) ? Argument(name[".Params.".Length..]) : null,
    };

    private GoValue Argument(string name) =>
        new(
            arguments.Named(name)
            ?? (int.TryParse(name, out var index) && index >= 0 && index < arguments.Positional.Count ? arguments.Positional[index] : "")
        );

    private GoValue? Call(string name, List<GoValue> operands)
    {
        var first = operands.Count > 0 ? operands[0] : default;
        var last = operands.Count > 0 ? operands[^1] : default;
        return (name.TrimStart('$'), operands.Count) switch
        {
            (".Get", 1) => Argument(first.Text),
            ("index", 2) when first.Text == "params" => Argument(last.Text),
            ("isset", 2) => GoValue.FromTruth(Argument(last.Text).Text.Length > 0),
            ("markdownify" or ".Page.RenderString" or "RenderString", >= 1) => new GoValue(
                last.Text.Contains(GoTemplate.Inner, StringComparison.Ordinal) ? last.Text : InlineMarkdown.ToHtml(last.Text),
                IsSafe: true),
            ("safeHTML" or "safeHTMLAttr" or "safeURL" or "safeCSS" or "safeJS" or "emojify", 1) => last with { IsSafe = true },
            ("htmlEscape" or "htmlUnescape" or "plainify" or "relURL" or "absURL" or "relLangURL" or "absLangURL" or "print" or "string"
                or "strings.TrimSpace" or "chomp", 1) => last,
            ("upper" or "strings.ToUpper", 1) => last with { Text = last.Text.ToUpperInvariant() },
            ("lower" or "strings.ToLower", 1) => last with { Text = last.Text.ToLowerInvariant() },
            ("title" or "strings.Title" or "humanize", 1) when last.Text.Length > 0 => last with
            {
                Text = char.ToUpperInvariant(last.Text[0]) + last.Text[1..],
            },
            ("trim" or "strings.Trim", 2) => first with { Text = first.Text.Trim([.. last.Text]) },
            ("default", 2) => last.IsTrue ? last : first,
            ("or", > 0) => operands.Find(operand => operand.IsTrue) is { Text: not null } found ? found : last,
            ("and", > 0) => operands.Find(operand => !operand.IsTrue) is { Text: not null } untrue ? untrue : last,
            ("not", 1) => GoValue.FromTruth(!first.IsTrue),
            ("cond", 3) => first.IsTrue ? operands[1] : last,
            ("eq", > 1) => GoValue.FromTruth(operands.Skip(1).Any(operand => operand.Text == first.Text)),
            ("ne", 2) => GoValue.FromTruth(first.Text != last.Text),
            ("in", 2) => GoValue.FromTruth(first.Text.Contains(last.Text, StringComparison.Ordinal)),
            ("hasPrefix" or "strings.HasPrefix", 2) => GoValue.FromTruth(first.Text.StartsWith(last.Text, StringComparison.Ordinal)),
            ("printf", 2) when first.Text is "%s" or "%v" or "%d" => last,
            ("len", 1) => new GoValue($"{last.Text.Length}"),
            _ => null,
        };
    }

    [GeneratedRegex("""\\.""", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex("""\"(\\.|[^"\\\n])*"|`[^`]*`|[()|]|[^\s()|"`]+|["`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
