using System.Text;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Runs the part of Go's templates that shortcodes of Hugo need (Go, text/template): values, <c>if</c>, <c>with</c>, <c>else</c>, variables
/// and functions of text (<see cref="GoExpression"/>). Loops, partials and resources are not understood.
/// </summary>
internal sealed partial class GoTemplate
{
    /// <summary>Stands for the text between start and end tag.</summary>
    public const char Inner = '\uFDD2';

    /// <summary>Maximum length of a template, in characters.</summary>
    private const int MaximumLength = 32_000;

    /// <summary>Maximum number of actions.</summary>
    private const int MaximumActions = 500;

    /// <summary>Maximum nesting of conditions.</summary>
    private const int MaximumDepth = 20;

    /// <summary>Maximum length of the result, in characters.</summary>
    private const int MaximumResultLength = 100_000;

    private readonly string[] texts;
    private readonly string[] actions;
    private readonly GoExpression expressions;
    private readonly StringBuilder result = new();
    private int at;

    private GoTemplate(string template, TagArguments arguments, bool hasInner)
    {
        (texts, actions) = Split(template);
        expressions = new GoExpression(arguments, hasInner);
    }

    /// <summary>The result, or null if the template holds something that is not understood.</summary>
    /// <param name="template">The template.</param>
    /// <param name="arguments">The arguments of the shortcode.</param>
    /// <param name="hasInner">True for a shortcode with an end tag. The sign <see cref="Inner"/> then stands for its text.</param>
    public static string? Render(string template, TagArguments arguments, bool hasInner)
    {
        if (template.Length > MaximumLength)
        {
            return null;
        }

        var run = new GoTemplate(template, arguments, hasInner);
        return run.actions.Length <= MaximumActions && run.ReadBlock(isActive: true, 0) == "" ? run.result.ToString() : null;
    }

    private static (string[] Texts, string[] Actions) Split(string template)
    {
        var texts = new List<string>();
        var actions = new List<string>();
        var from = 0;
        var trimsNext = false;
        foreach (Match match in Action().Matches(template))
        {
            var text = template[from..match.Index];
            text = trimsNext ? text.TrimStart() : text;
            texts.Add(match.Groups["left"].Success ? text.TrimEnd() : text);
            actions.Add(match.Groups["content"].Value.Trim());
            trimsNext = match.Groups["right"].Success;
            from = match.Index + match.Length;
        }

        texts.Add(trimsNext ? template[from..].TrimStart() : template[from..]);
        return ([.. texts], [.. actions]);
    }

    /// <summary>
    /// Runs a block up to its <c>else</c> or <c>end</c>. Returns that action, an empty text at the end of the template, or null for
    /// something that is not understood.
    /// </summary>
    private string? ReadBlock(bool isActive, int depth)
    {
        while (true)
        {
            result.Append(isActive ? texts[at] : "");
            if (at == actions.Length)
            {
                return depth == 0 ? "" : null;
            }

            var action = actions[at++];
            var word = action.Split([' ', '\t', '\n'], 2)[0];
            if (word is "end" or "else")
            {
                return depth == 0 ? null : action;
            }

            var isUnderstood = word switch
            {
                "if" or "with" => depth < MaximumDepth && RunCondition(action, word, isActive, depth + 1),
                "range" or "block" or "define" or "template" or "partial" or "return" => false,
                _ => action.StartsWith("/*", StringComparison.Ordinal) || !isActive || RunAction(action),
            };
            if (!isUnderstood || result.Length > MaximumResultLength)
            {
                return null;
            }
        }
    }

    private bool RunCondition(string action, string word, bool isActive, int depth)
    {
        var isDecided = false;
        while (true)
        {
            var outer = expressions.Dot;
            var isAsked = word != "else" && isActive && !isDecided;
            var condition = isAsked ? expressions.Evaluate(action[word.Length..]) : null;
            if (isAsked && condition is null)
            {
                return false;
            }

            var runs = isActive && !isDecided && (word == "else" || condition!.Value.IsTrue);
            isDecided |= runs;
            expressions.Dot = runs && word == "with" ? condition : outer;
            var end = ReadBlock(runs, depth);
            expressions.Dot = outer;
            if (end is null or "")
            {
                return false;
            }

            if (end == "end")
            {
                return true;
            }

            action = end["else".Length..].Trim();
            word = action.Length == 0 ? "else" : action.Split([' ', '\t', '\n'], 2)[0];
            if (word is not ("else" or "if" or "with"))
            {
                return false;
            }
        }
    }

    private bool RunAction(string action)
    {
        if (Assignment().Match(action) is { Success: true } assignment)
        {
            if (expressions.Evaluate(action[assignment.Length..]) is not { } assigned)
            {
                return false;
            }

            expressions.Set(assignment.Groups["name"].Value, assigned);
            return true;
        }

        if (expressions.Evaluate(action) is not { } value)
        {
            return false;
        }

        result.Append(value.IsSafe ? value.Text : System.Net.WebUtility.HtmlEncode(value.Text));
        return true;
    }

    [GeneratedRegex("""\{\{(?<left>-(?=\s))?(?<content>(?>"(\\.|[^"\\\n])*"|`[^`]*`|(?!-?\}\}).)*)(?<right>-)?\}\}""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Action();

    [GeneratedRegex("""^\$(?<name>\w+)\s*:?=\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
