namespace TechBeats.Archive.Reading.Templates;

/// <summary>Matches start tags and end tags.</summary>
internal static class TagMatcher
{
    /// <summary>For each tag the index of its start or end tag, or -1 for a tag without one.</summary>
    public static int[] Match(IReadOnlyList<TemplateTag> tags)
    {
        int[] partners = [.. Enumerable.Repeat(-1, tags.Count)];
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        var calls = new Stack<int>();
        for (var index = 0; index < tags.Count; index++)
        {
            var tag = tags[index];
            if (tag.Form is not (TagForm.Block or TagForm.Shortcode or TagForm.Extension or TagForm.Bracket) || tag.Body is not null)
            {
                continue;
            }

            var name = $"{tag.Form} {tag.Name}";
            if (!tag.IsEnd)
            {
                if (!open.TryGetValue(name, out var starts))
                {
                    open[name] = starts = new Stack<int>();
                }

                starts.Push(index);
                if (tag is { Form: TagForm.Block, IsCall: true })
                {
                    calls.Push(index);
                }

                continue;
            }

            var candidates = tag is { Form: TagForm.Block, Name: "" } ? calls : open.GetValueOrDefault(name);
            if (candidates is { Count: > 0 })
            {
                var first = candidates.Pop();
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
