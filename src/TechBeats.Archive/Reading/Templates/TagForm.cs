namespace TechBeats.Archive.Reading.Templates;

/// <summary>The forms of template tags.</summary>
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

    /// <summary>Text to print unchanged without its delimiters: <c>{{&lt;/* ... */&gt;}}</c>.</summary>
    Verbatim,

    /// <summary><c>[name ...]</c>: shortcodes of WordPress.</summary>
    Bracket,

    /// <summary>A template comment: <c>{# ... #}</c>.</summary>
    Comment,
}
