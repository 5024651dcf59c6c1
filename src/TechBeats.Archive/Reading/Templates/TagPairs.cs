namespace TechBeats.Archive.Reading.Templates;

/// <summary>Which tags end which others.</summary>
internal static class TagPairs
{
    /// <summary>For every tag that begins something and for every one that ends it the index of the other; -1 for tags that stand alone.</summary>
    public static int[] Match(IReadOnlyList<TemplateTag> tags)
    {
        int[] partners = [.. Enumerable.Repeat(-1, tags.Count)];
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        var calls = new Stack<int>();
        for (var index = 0; index < tags.Count; index++)
        {
            var tag = tags[index];
            if (tag.Form is not (TagForm.Block or TagForm.Shortcode or TagForm.Extension) || tag.Body is not null)
            {
                continue;
            }

            var name = $"{tag.Form} {tag.Name}";
            if (!tag.IsEnd)
            {
                if (!open.TryGetValue(name, out var of))
                {
                    open[name] = of = new Stack<int>();
                }

                of.Push(index);
                if (tag is { Form: TagForm.Block, IsCall: true })
                {
                    calls.Push(index);
                }

                continue;
            }

            var begun = tag is { Form: TagForm.Block, Name: "" } ? calls : open.GetValueOrDefault(name);
            if (begun is { Count: > 0 })
            {
                var first = begun.Pop();
                if (partners[first] < 0)
                {
                    partners[first] = index;
                    partners[index] = first;
                }
            }
        }

        return partners;
    }
}
