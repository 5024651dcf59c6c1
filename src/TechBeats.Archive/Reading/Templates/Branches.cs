namespace TechBeats.Archive.Reading.Templates;

/// <summary>Conditions and loops around text: what a known condition excludes is left out; of an unknown one every branch is kept, and a loop's text once.</summary>
internal sealed class Branches(SiteValues values)
{
    private readonly List<Branch> open = [];

    private readonly record struct Branch(string Name, bool IsRead, bool IsDecided);

    /// <summary>True where text is read.</summary>
    public bool AreRead => open.TrueForAll(branch => branch.IsRead);

    /// <summary>Takes a tag that begins, divides or ends branches; false for any other.</summary>
    public bool Pass(TemplateTag tag)
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
                var holds = values.Holds(tag.Rest);
                holds = tag.Name == "unless" ? !holds : holds;
                Open(tag.Name, holds ?? true, holds ?? false);
                return true;
            case "for" or "case" or "tablerow" or "macro" or "ifchanged":
                Open(tag.Name, tag.Name != "macro", false);
                return true;
            case "elsif" or "elif" or "elseif":
                Divide(values.Holds(tag.Rest));
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

    private void Open(string name, bool isRead, bool isDecided)
    {
        // Conditions nested deeper than this are an attack; they are read as if they were not there.
        if (open.Count < 100)
        {
            open.Add(new Branch(name, isRead, isDecided));
        }
    }

    /// <summary>The next branch of the innermost condition.</summary>
    private void Divide(bool? holds)
    {
        if (open.Count > 0)
        {
            var last = open[^1];
            open[^1] = last with { IsRead = !last.IsDecided && (holds ?? true), IsDecided = last.IsDecided || holds == true };
        }
    }
}
