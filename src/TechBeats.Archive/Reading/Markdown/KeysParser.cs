using Markdig.Helpers;
using Markdig.Parsers;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses <see cref="KeysInline"/>. The pluses of <c>C++</c> and <c>a++</c> stay text: keys have known names and do not touch letters.
/// </summary>
internal sealed class KeysParser : InlineParser
{
    private const int MaximumKeysLength = 80;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "ctrl",
        "control",
        "alt",
        "altgr",
        "shift",
        "cmd",
        "command",
        "win",
        "windows",
        "super",
        "meta",
        "option",
        "opt",
        "fn",
        "tab",
        "enter",
        "return",
        "esc",
        "escape",
        "space",
        "spacebar",
        "backspace",
        "bksp",
        "del",
        "delete",
        "ins",
        "insert",
        "home",
        "end",
        "page-up",
        "page-down",
        "pageup",
        "pagedown",
        "pgup",
        "pgdn",
        "up",
        "down",
        "left",
        "right",
        "arrow-up",
        "arrow-down",
        "arrow-left",
        "arrow-right",
        "caps-lock",
        "num-lock",
        "scroll-lock",
        "print-screen",
        "pause",
        "break",
        "menu",
        "plus",
        "minus",
        "equal",
        "comma",
        "period",
        "slash",
        "backslash",
        "tilde",
        "grave",
        "left-button",
        "right-button",
        "middle-button",
        "left-control",
        "right-control",
        "left-shift",
        "right-shift",
        "left-alt",
        "right-alt",
        "any",
        "question-mark",
        "colon",
        "semicolon",
        "asterisk",
        "hash",
        "at",
        "percent",
        "ampersand",
        "pipe",
        "underscore",
        "dollar",
        "exclam",
        "bracket-left",
        "bracket-right",
    };

    public KeysParser() => OpeningCharacters = ['+'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith("++") || char.IsLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var end = rest[2..Math.Min(rest.Length, MaximumKeysLength)].IndexOf("++");
        if (end < 1 || (end + 4 < rest.Length && char.IsLetterOrDigit(rest[end + 4])))
        {
            return false;
        }

        var keys = new List<string>();
        foreach (var name in rest.Slice(2, end).ToString().Split('+'))
        {
            if (KeyOf(name) is not { } key)
            {
                return false;
            }

            keys.Add(key);
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new KeysInline(keys)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + end + 3),
        };
        slice.Start += end + 4;
        return true;
    }

    private static string? KeyOf(string name)
    {
        var key = name.Trim('"');
        var isFunction = key.Length is 2 or 3 && key[0] == 'f' && key.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        return name.Length > 2 && name[0] == '"' && name[^1] == '"' ? key
            : key.Length == 1 || isFunction ? key.ToUpperInvariant()
            : Names.Contains(key) ? char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ')
            : null;
    }
}
