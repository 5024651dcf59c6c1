namespace TechBeats.Archive.Reading.Templates;

/// <summary>A tag in a text.</summary>
/// <param name="Start">Index of its first brace.</param>
/// <param name="End">Index behind it, and behind what it takes with it.</param>
/// <param name="Name">Its name; of a value nothing.</param>
/// <param name="Rest">What follows the name; of a value all of it.</param>
/// <param name="IsEnd">True when it ends what another began.</param>
internal sealed record TemplateTag(TagForm Form, int Start, int End, string Name, string Rest, bool IsEnd = false)
{
    /// <summary>What stood between the tag and its end where no tag is read: code, remarks. Null for other tags.</summary>
    public string? Body { get; init; }

    /// <summary>True when it is called as a function, as Zola's are: <c>youtube(id="x")</c>.</summary>
    public bool IsCall { get; init; }

    /// <summary>The tag as people would name it.</summary>
    public string Shown => Form switch
    {
        TagForm.Shortcode => $"{{{{< {Name} >}}}}",
        TagForm.Value => $"{{{{ {(Rest.Length > 40 ? Rest[..40] : Rest)} }}}}",
        TagForm.Extension => $"{{::{Name}}}",
        _ => $"{{% {Name} %}}",
    };
}
