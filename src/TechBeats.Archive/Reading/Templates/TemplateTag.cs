namespace TechBeats.Archive.Reading.Templates;

/// <summary>A template tag in a text.</summary>
/// <param name="Start">Index of the first brace or bracket.</param>
/// <param name="End">Index after the tag, and after its <see cref="Body"/>.</param>
/// <param name="Name">Name of the tag, or empty for a value.</param>
/// <param name="Rest">The text after the name, or the whole expression of a value.</param>
/// <param name="IsEnd">True for an end tag.</param>
internal sealed record TemplateTag(TagForm Form, int Start, int End, string Name, string Rest, bool IsEnd = false)
{
    /// <summary>The text up to the end tag, for code and comments in which no tag is read, or null for other tags.</summary>
    public string? Body { get; init; }

    /// <summary>True for the syntax of a function call, as in Zola: <c>youtube(id="x")</c>.</summary>
    public bool IsCall { get; init; }

    /// <summary>The tag in the form for messages.</summary>
    public string Shown => Form switch
    {
        TagForm.Shortcode => $"{{{{< {Name} >}}}}",
        TagForm.Value => $"{{{{ {(Rest.Length > 40 ? Rest[..40] : Rest)} }}}}",
        TagForm.Extension => $"{{::{Name}}}",
        TagForm.Bracket => $"[{Name}]",
        _ => $"{{% {Name} %}}",
    };
}
