namespace TechBeats.Archive.Reading.Templates;

/// <summary>The forms in which generators write what they fill in.</summary>
internal enum TagForm
{
    /// <summary><c>{% name ... %}</c>: Liquid, Jinja, Tera, Nunjucks.</summary>
    Block,

    /// <summary><c>{{ value }}</c>.</summary>
    Value,

    /// <summary><c>{{&lt; name ... &gt;}}</c> and <c>{{% name ... %}}</c>: Hugo.</summary>
    Shortcode,

    /// <summary>kramdown's extensions, <c>{::name ... /}</c>.</summary>
    Extension,

    /// <summary>Something to be printed as it stands, once its marks are gone: <c>{{&lt;/* ... */&gt;}}</c>.</summary>
    Verbatim,

    /// <summary>A remark that nobody was to see: <c>{# ... #}</c>.</summary>
    Remark,
}
