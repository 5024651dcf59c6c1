namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Tracks the conditions and loops around text. Text excluded by a known condition is skipped. All branches of an unknown condition are
/// read, and the text of a loop once.
/// </summary>
internal sealed class TemplateBranches(TemplateValues values)
{
    private const int MaximumNestingDepth = 100;
    private readonly List<Branch> open = [];

    private readonly record struct Branch(string Name, bool IsActive, bool IsDecided);

    /// <summary>True if text at the current position is read.</summary>
    public bool AreActive => open.TrueForAll(branch => branch.IsActive);

    /// <summary>Processes a tag that begins, divides or ends branches. Returns false for any other tag.</summary>
    public bool TryProcess(TemplateTag tag)
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
                var holds = values.EvaluateCondition(tag.Rest);
                holds = tag.Name == "unless" ? !holds : holds;
                Open(tag.Name, holds ?? true, holds ?? false);
                return true;
            case "for" or "case" or "tablerow" or "macro" or "ifchanged":
                Open(tag.Name, tag.Name != "macro", false);
                return true;
            case "elsif" or "elif" or "elseif":
                Divide(values.EvaluateCondition(tag.Rest));
                return true;
            case "else":
                Divide(null);
                return true;
            case "when":
                return true;
            default:
                return false;
        }
    }

    private void Open(string name, bool isActive, bool isDecided)
    {
        // Deeper conditions suggest an attack and are ignored.
        if (open.Count < MaximumNestingDepth)
        {
            open.Add(new Branch(name, isActive, isDecided));
        }
    }

    /// <summary>Begins the next branch of the innermost condition.</summary>
    private void Divide(bool? holds)
    {
        if (open.Count > 0)
        {
            var last = open[^1];
            open[^1] = last with { IsActive = !last.IsDecided && (holds ?? true), IsDecided = last.IsDecided || holds == true };
        }
    }
}
