using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Tracks the conditions and loops around text. Text excluded by a condition is skipped. Of an unknown condition the first branch is read,
/// which is reported. The text of a loop over an unknown list is read once.
/// </summary>
internal sealed class TemplateBranches(TemplateValues values, ProblemLog log)
{
    private const int MaximumNestingDepth = 100;
    private readonly List<Branch> open = [];

    private readonly record struct Branch(string Name, bool IsActive, bool IsDecided, string? Subject);

    /// <summary>True if text at the current position is read.</summary>
    public bool AreActive => open.TrueForAll(branch => branch.IsActive);

    /// <summary>Processes a tag that begins, divides or ends branches. Returns false for any other tag.</summary>
    public bool TryProcess(TemplateTag tag, int line)
    {
        if (tag.IsEnd)
        {
            var index = open.FindLastIndex(branch => branch.Name == tag.Name);
            if (index >= 0)
            {
                open.RemoveRange(index, open.Count - index);
            }

            return index >= 0 || tag.Name is "if" or "unless" or "for" or "case";
        }

        switch (tag.Name)
        {
            case "if" or "unless":
                var condition = values.EvaluateCondition(tag.Rest);
                Open(tag.Name, Decide(tag, line, condition is { } holds ? holds == (tag.Name == "if") : null), null);
                return true;
            case "case":
                Open(tag.Name, false, tag.Rest);
                return true;
            case "for" or "tablerow" or "macro" or "ifchanged":
                Open(tag.Name, tag.Name != "macro", null);
                return true;
            case "elsif" or "elif" or "elseif":
                Divide(tag, line, values.EvaluateCondition(tag.Rest));
                return true;
            case "else":
                Divide(tag, line, true);
                return true;
            case "when" when open.Count > 0 && open[^1].Subject is { } subject:
                Divide(tag, line, values.EvaluateChoice(subject, tag.Rest));
                return true;
            case "when":
                return true;
            default:
                return false;
        }
    }

    /// <summary>The value of a condition. An unknown one holds and is reported.</summary>
    private bool Decide(TemplateTag tag, int line, bool? holds)
    {
        if (holds is null && AreActive)
        {
            var shown = tag.Rest.Length > 40 ? tag.Rest[..40] : tag.Rest;
            log.WarnOfMarkup($"{{% {tag.Name} {shown} %}}", line, "the first branch of the condition is printed");
        }

        return holds ?? true;
    }

    private void Open(string name, bool isActive, string? subject)
    {
        // Deeper conditions suggest an attack and are ignored.
        if (open.Count < MaximumNestingDepth)
        {
            open.Add(new Branch(name, isActive, isActive && name is "if" or "unless", subject));
        }
    }

    /// <summary>Begins the next branch of the innermost condition.</summary>
    private void Divide(TemplateTag tag, int line, bool? holds)
    {
        if (open.Count > 0)
        {
            var last = open[^1];
            var isActive = !last.IsDecided && last.Name is "if" or "unless" or "case" && Decide(tag, line, holds);
            open[^1] = last with { IsActive = isActive, IsDecided = last.IsDecided || isActive };
        }
    }
}
