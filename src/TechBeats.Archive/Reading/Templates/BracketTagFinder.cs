using TechBeats.Archive.Reading.Inlines;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Finds shortcodes in square brackets, as WordPress and its plugins write them: <c>[name key="value"]</c>, alone or with an end tag
/// <c>[/name]</c>. Links, task boxes and bracketed words are text.
/// </summary>
internal sealed class BracketTagFinder
{
    /// <summary>Maximum length of a name, in characters.</summary>
    private const int MaximumNameLength = 40;

    /// <summary>Maximum length of a tag, in characters. Longer ones are text.</summary>
    private const int MaximumTagLength = 2000;

    /// <summary>Maximum length of a picture with its caption, in characters.</summary>
    private const int MaximumCaptionLength = 8000;

    /// <summary>Maximum length of an address between start and end tag, in characters.</summary>
    private const int MaximumAddressLength = 600;

    private readonly string text;
    private readonly bool isHtml;
    private readonly HashSet<string> started = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, List<int>>? ends;

    /// <param name="isHtml">True for HTML, false for Markdown.</param>
    public BracketTagFinder(string text, bool isHtml)
    {
        this.text = text;
        this.isHtml = isHtml;
    }

    /// <summary>False for a text that certainly has no shortcodes.</summary>
    public static bool MayContain(string text) =>
        text.Contains("[/", StringComparison.Ordinal)
        || text.Contains("[gallery", StringComparison.OrdinalIgnoreCase)
        || (text.Contains('[', StringComparison.Ordinal) && text.Contains('=', StringComparison.Ordinal))
        || (text.Contains('[', StringComparison.Ordinal) && text.Contains("://", StringComparison.Ordinal));

    /// <summary>The shortcode at a bracket, or null for text. Its start is before the bracket if the bracket is escaped.</summary>
    public TemplateTag? At(int start)
    {
        var before = start == 0 ? '\0' : text[start - 1];
        var isEscaped = before == '\\' && !isHtml;
        var first = start + 1;
        var isEnd = first < text.Length && text[first] == '/';
        first += isEnd ? 1 : 0;
        var nameEnd = NameEnd(first);
        if (before == '[' && !isEnd && EscapedAt(start, nameEnd) is { } escaped)
        {
            return escaped;
        }

        if (nameEnd == first || before is '!' or '[' or '#' || (before == '\\' && isHtml))
        {
            return null;
        }

        // Converters to Markdown escape the brackets of shortcodes and the underscores of their names.
        var name = text[first..nameEnd].Replace("\\", "", StringComparison.Ordinal).ToLowerInvariant();
        var from = isEscaped ? start - 1 : start;
        if (isEnd)
        {
            return started.Contains(name) && ClosingBracket(nameEnd, isEscaped) is var end && end > 0
                ? new TemplateTag(TagForm.Bracket, from, end, name, "", IsEnd: true)
                : null;
        }

        var close = ArgumentsEnd(nameEnd);
        if (close < 0)
        {
            return null;
        }

        var isOpenEscape = isEscaped && text[close - 1] == '\\';
        var rest = text[nameEnd..(isOpenEscape ? close - 1 : close)];
        var isBegun = rest.Length == 0 || char.IsWhiteSpace(rest[0]) || rest[0] is '=' or '/';
        if (!isBegun || rest.Contains("\n\n", StringComparison.Ordinal))
        {
            return null;
        }

        var isAlone = rest.EndsWith('/');
        var tag = new TemplateTag(TagForm.Bracket, from, close + 1, name, Arguments(rest), IsEnd: false);
        var next = close + 1 < text.Length ? text[close + 1] : '\0';
        var ending = isAlone || next is '(' ? -1 : FirstEnd(name, close + 1);
        var isTag = next != '(' && (next is not ('[' or ':') || tag.Rest.Contains('=', StringComparison.Ordinal) || ending >= 0)
            && (!isEscaped || (isOpenEscape && BracketTags.IsKnown(name)))
            && IsShortcode(tag, isAlone, ending >= 0, char.IsLetterOrDigit(before) || before is ']' or ')');
        if (!isTag)
        {
            return null;
        }

        started.Add(name);
        return ending < 0 ? tag : WithBody(tag, ending);
    }

    /// <summary>
    /// A shortcode that a second pair of brackets escapes, or null. It is printed with one pair. Wiki links have two pairs too.
    /// </summary>
    /// <param name="start">Index of the inner bracket.</param>
    /// <param name="nameEnd">Index after the name.</param>
    private TemplateTag? EscapedAt(int start, int nameEnd)
    {
        var name = text[(start + 1)..nameEnd].ToLowerInvariant();
        var close = ArgumentsEnd(nameEnd);
        if (name.Length == 0 || close < 0 || (start > 1 && text[start - 2] is '[' or '!'))
        {
            return null;
        }

        var rest = text[nameEnd..close];
        var isBegun = rest.Length == 0 || char.IsWhiteSpace(rest[0]) || rest[0] is '=' or '/';
        var ending = close + 1 < text.Length && text[close + 1] == ']'
            ? close
            : ClosingBracket(NameEnd(FirstEnd(name, close) + 2), false) - 1;
        var isShortcode = BracketTags.IsKnown(name) ? isHtml || rest.Length > 0 || ending > close
            : isHtml && (rest.Contains("=\"", StringComparison.Ordinal) || ending > close);
        return isBegun && isShortcode && ending >= close && ending - start < MaximumTagLength
            && ending + 1 < text.Length && text[ending + 1] == ']'
            ? new TemplateTag(TagForm.Verbatim, start - 1, ending + 2, "", EscapedSigns.Mark + text[start..(ending + 1)])
            : null;
    }

    /// <summary>Whether the name and the arguments are those of a shortcode, not bracketed words.</summary>
    /// <param name="isAlone">True for a tag that ends with a slash.</param>
    /// <param name="hasEnd">True if an end tag follows.</param>
    /// <param name="isWithinWord">True for a bracket that follows a letter, as the index of an array does.</param>
    private bool IsShortcode(TemplateTag tag, bool isAlone, bool hasEnd, bool isWithinWord)
    {
        var isKnown = BracketTags.IsKnown(tag.Name);
        if (hasEnd)
        {
            return tag.Name.Length > 1 || isKnown;
        }

        if (isWithinWord || CodeShortcodes.Contains(tag.Name))
        {
            return false;
        }

        var arguments = TagArguments.Parse(tag.Rest, argument => argument.Value);
        var isNamed = arguments.All.Any(argument =>
            argument.Key.Length > 0 && (argument.IsQuoted || isAlone || isKnown || IsAddress(argument)));
        return (isNamed && (isKnown || arguments.All[0].Key.Length > 0))
            || (isKnown && arguments.All.Any(argument => IsAddress(argument) || argument.Value.All(char.IsAsciiDigit)))
            || (tag.Name == "gallery" && tag.Rest.Length == 0 && (isHtml || IsOnOwnLine(tag)));
    }

    private static bool IsAddress(TagArgument argument) =>
        argument.Value.Contains("://", StringComparison.Ordinal) || FigureTags.IsPicture(argument.Value);

    private bool IsOnOwnLine(TemplateTag tag) =>
        (tag.Start == 0 || text[tag.Start - 1] == '\n') && (tag.End == text.Length || text[tag.End] == '\n');

    /// <summary>The tag with its body, if the body is an argument: code, a caption, or an address.</summary>
    private TemplateTag WithBody(TemplateTag tag, int ending)
    {
        var end = ClosingBracket(NameEnd(ending + 2), isEscaped: true);
        var bodyEnd = ending > 0 && text[ending - 1] == '\\' ? ending - 1 : ending;
        if (end < 0 || bodyEnd < tag.End)
        {
            return tag;
        }

        if (CodeShortcodes.Contains(tag.Name) || (BracketTags.IsFormula(tag.Name) && bodyEnd - tag.End <= TexScanner.MaximumLength))
        {
            return tag with { End = end, Body = text[tag.End..bodyEnd] };
        }

        if (bodyEnd - tag.End > (BracketTags.IsCaption(tag.Name) ? MaximumCaptionLength : MaximumAddressLength))
        {
            return tag;
        }

        var body = text[tag.End..bodyEnd];
        return BracketTags.TakesBody(tag.Name, body) ? tag with { End = end, Body = body } : tag;
    }

    private int NameEnd(int first)
    {
        var end = first;
        while (
            end < text.Length
            && end - first < MaximumNameLength
            && (char.IsAsciiLetter(text[end]) || (end > first && (char.IsAsciiDigit(text[end]) || text[end] is '_' or '-' or '\\')))
        )
        {
            end++;
        }

        return end > first && text[end - 1] == '\\' ? end - 1 : end;
    }

    /// <summary>The index of the bracket that closes a start tag, or -1. Brackets in quotes are part of a value.</summary>
    private int ArgumentsEnd(int from)
    {
        var limit = Math.Min(text.Length, from + MaximumTagLength);
        for (var index = from; index < limit; index++)
        {
            switch (text[index])
            {
                case ']':
                    return index;
                case '[' or '<':
                case '\n' when index + 1 < text.Length && text[index + 1] == '\n':
                    return -1;
                case '"' or '\'' when text[index - 1] == '=':
                    var quote = text.IndexOf(text[index], index + 1, limit - index - 1);
                    index = quote < 0 ? index : quote;
                    break;
            }
        }

        return -1;
    }

    /// <summary>The index after the bracket that closes an end tag, or -1.</summary>
    private int ClosingBracket(int at, bool isEscaped)
    {
        at += isEscaped && at < text.Length && text[at] == '\\' ? 1 : 0;
        return at < text.Length && text[at] == ']' ? at + 1 : -1;
    }

    /// <summary>The index of the first end tag of a name from an index, or -1.</summary>
    private int FirstEnd(string name, int from)
    {
        ends ??= FindEnds();
        if (!ends.TryGetValue(name, out var places))
        {
            return -1;
        }

        var place = places.BinarySearch(from);
        place = place < 0 ? ~place : place;
        return place < places.Count ? places[place] : -1;
    }

    private Dictionary<string, List<int>> FindEnds()
    {
        var found = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf("[/", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[/", at + 2, StringComparison.Ordinal))
        {
            var nameEnd = NameEnd(at + 2);
            if (nameEnd > at + 2 && ClosingBracket(nameEnd, isEscaped: true) > 0)
            {
                var name = text[(at + 2)..nameEnd].Replace("\\", "", StringComparison.Ordinal);
                (found.TryGetValue(name, out var places) ? places : found[name] = []).Add(at);
            }
        }

        return found;
    }

    /// <summary>The arguments with plain quotes. Editors replace quotes by curly ones or by entities.</summary>
    private static string Arguments(string rest)
    {
        var arguments = rest.TrimEnd('/').Trim().TrimStart('=');
        return arguments.Contains('"', StringComparison.Ordinal)
            ? arguments
            : arguments
                .Replace("&quot;", "\"", StringComparison.Ordinal)
                .Replace("&#8220;", "\"", StringComparison.Ordinal)
                .Replace("&#8221;", "\"", StringComparison.Ordinal)
                .Replace("&#8243;", "\"", StringComparison.Ordinal)
                .Replace('“', '"')
                .Replace('”', '"')
                .Replace('″', '"');
    }
}
