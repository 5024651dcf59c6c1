using System.Buffers;
using System.Net;
using System.Text;
using System.Xml;

namespace TechBeats.Sources.Feeds;

/// <summary>
/// Repairs common faults of XML in feeds: unescaped ampersands and angle brackets, HTML entities, document types, attributes without
/// quotes, elements that are closed in another order or not at all, and prefixes without a declaration. Line numbers stay the same.
/// </summary>
internal sealed class MendedXml
{
    private const int MaximumEntityLength = 32;

    private static readonly SearchValues<char> EntityLetters =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Maximum number of open elements. Mending stops there, because the reader refuses such a depth anyway.</summary>
    private const int MaximumOpenElements = 2000;

    /// <summary>Maximum length of a tag, in characters. A bracket without an end in this distance is text.</summary>
    private const int MaximumTagLength = 64 * 1024;

    private readonly string text;
    private readonly StringBuilder mended;
    private readonly List<string> open = [];

    /// <summary>Number of open elements by name.</summary>
    private readonly Dictionary<string, int> openNames = new(StringComparer.Ordinal);
    private readonly SortedSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> declared = new(StringComparer.Ordinal) { "xml", "xmlns" };
    private int at;
    private bool isComplete;

    private MendedXml(string text)
    {
        this.text = text;
        mended = new StringBuilder(text.Length + 256);
    }

    /// <summary>The repaired document.</summary>
    public string Text => mended.ToString();

    /// <summary>The prefixes that the document uses without a declaration, in order.</summary>
    public IReadOnlyCollection<string> Undeclared => used;

    /// <summary>True for a document that ends within its root element.</summary>
    public bool BreaksOff { get; private set; }

    public static MendedXml Mend(string text)
    {
        var mended = new MendedXml(WithoutInvalid(text));
        mended.ReadAll();
        mended.used.ExceptWith(mended.declared);
        return mended;
    }

    private void ReadAll()
    {
        while (at < text.Length && !isComplete)
        {
            var next = text.AsSpan(at).IndexOfAny('&', '<');
            next = next < 0 ? text.Length - at : next;
            AppendText(text.AsSpan(at, next));
            at += next;
            if (at == text.Length)
            {
                break;
            }

            if (text[at] == '&')
            {
                at += Entity(at);
            }
            else if (StartsWith("<![CDATA["))
            {
                ReadData();
            }
            else if (StartsWith("<!DOCTYPE") || StartsWith("<!doctype"))
            {
                Skip(EndOfDocumentType());
            }
            else if (StartsWith("<!--"))
            {
                Skip(EndAfter("-->"));
            }
            else if (StartsWith("<?"))
            {
                Skip(EndAfter("?>"));
            }
            else if (!TryReadTag())
            {
                mended.Append("&lt;");
                at++;
            }
        }

        BreaksOff = open.Count > 0;
        for (var index = open.Count - 1; index >= 0; index--)
        {
            mended.Append("</").Append(open[index]).Append('>');
        }
    }

    /// <summary>The text without characters that XML does not allow (2.2), such as control characters and lone surrogates.</summary>
    private static string WithoutInvalid(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            var valid = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                valid.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "");
            }

            return valid.ToString();
        }
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private int EndAfter(string mark) =>
        text.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : text.Length;

    /// <summary>Moves to an index and keeps the line ends up to it.</summary>
    private void Skip(int end)
    {
        mended.Append('\n', text.AsSpan(at, end - at).Count('\n'));
        at = end;
    }

    /// <summary>Appends text inside the root element. Around it, only white space is allowed.</summary>
    private void AppendText(ReadOnlySpan<char> span)
    {
        if (open.Count > 0)
        {
            var start = mended.Length;
            mended.Append(span).Replace("]]>", "]]&gt;", start, span.Length);
        }
        else
        {
            mended.Append('\n', span.Count('\n'));
        }
    }

    private void ReadData()
    {
        var end = text.IndexOf("]]>", at, StringComparison.Ordinal);
        if (open.Count > 0)
        {
            mended.Append(text, at, (end < 0 ? text.Length : end) - at).Append("]]>");
        }

        at = end < 0 ? text.Length : end + 3;
    }

    /// <summary>Reads a tag and writes it again with quoted, distinct attributes. Returns false for a bracket that begins no tag.</summary>
    private bool TryReadTag()
    {
        var isEnd = at + 1 < text.Length && text[at + 1] == '/';
        var nameStart = at + (isEnd ? 2 : 1);
        var nameEnd = NameEnd(nameStart);
        var limit = Math.Min(text.Length, at + MaximumTagLength);
        if (nameEnd == nameStart)
        {
            return false;
        }

        var name = text[nameStart..nameEnd];
        if (isEnd)
        {
            var close = text.IndexOf('>', nameEnd, limit - nameEnd);
            at = close < 0 ? text.Length : close + 1;
            Close(name);
            return true;
        }

        return TryReadStart(name, nameEnd, limit);
    }

    private bool TryReadStart(string name, int from, int limit)
    {
        var tag = new StringBuilder("<").Append(name);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = from;
        while (index < limit && text[index] is not ('>' or '<'))
        {
            if (text[index] is '\n')
            {
                tag.Append('\n');
            }

            var end = NameEnd(index);
            if (end == index)
            {
                index++;
                continue;
            }

            var attribute = text[index..end];
            (var value, index) = Value(end, limit);
            if (names.Add(attribute))
            {
                tag.Append(' ').Append(attribute).Append("=\"");
                AppendValue(tag, value);
                tag.Append('"');
                Note(attribute);
            }
        }

        if (index >= limit && index < text.Length)
        {
            return false;
        }

        var isEmpty = index > from && index < text.Length && text[index] == '>' && text[index - 1] == '/';
        at = index < text.Length && text[index] == '>' ? index + 1 : index;
        NotePrefix(name);
        mended.Append(tag).Append(isEmpty ? "/>" : ">");
        if (!isEmpty)
        {
            open.Add(name);
            openNames[name] = openNames.GetValueOrDefault(name) + 1;
            isComplete = open.Count > MaximumOpenElements;
        }
        else
        {
            isComplete = open.Count == 0;
        }

        return true;
    }

    /// <summary>Writes the end tags up to that of an open element. The end tag of an element that is not open is dropped.</summary>
    private void Close(string name)
    {
        if (openNames.GetValueOrDefault(name) == 0)
        {
            return;
        }

        string last;
        do
        {
            last = open[^1];
            mended.Append("</").Append(last).Append('>');
            open.RemoveAt(open.Count - 1);
            openNames[last]--;
        } while (last != name);

        isComplete = open.Count == 0;
    }

    /// <summary>The value of an attribute, and the index after it. An attribute without a value gets an empty one.</summary>
    private (string Value, int End) Value(int from, int limit)
    {
        var index = from;
        while (index < limit && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        if (index >= limit || text[index] != '=')
        {
            return ("", from);
        }

        index++;
        while (index < limit && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        if (index < limit && text[index] is '"' or '\'')
        {
            var close = text.IndexOf(text[index], index + 1, limit - index - 1);
            if (close > 0)
            {
                return (text[(index + 1)..close], close + 1);
            }
        }

        var end = index;
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '<'))
        {
            end++;
        }

        return (text[index..end].Trim('"', '\''), end);
    }

    private static void AppendValue(StringBuilder tag, string value) =>
        tag.Append(
            WebUtility
                .HtmlDecode(value)
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
        );

    private void Note(string attribute)
    {
        if (attribute.StartsWith("xmlns:", StringComparison.Ordinal))
        {
            declared.Add(attribute[6..]);
        }
        else
        {
            NotePrefix(attribute);
        }
    }

    private void NotePrefix(string name)
    {
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            used.Add(name[..colon]);
        }
    }

    /// <summary>The index after an XML name with at most one colon, or the start if none begins there.</summary>
    private int NameEnd(int start)
    {
        var end = start;
        var colons = 0;
        while (
            end < text.Length
            && (
                char.IsLetter(text[end])
                || text[end] == '_'
                || (
                    end > start
                    && (
                        char.IsDigit(text[end])
                        || text[end] is '-' or '.'
                        || (
                            text[end] == ':'
                            && colons++ == 0
                            && end + 1 < text.Length
                            && (char.IsLetter(text[end + 1]) || text[end + 1] == '_')
                        )
                    )
                )
            )
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>Writes the repaired entity at an ampersand and returns the length that was read.</summary>
    private int Entity(int start)
    {
        var end = text.AsSpan(start, Math.Min(MaximumEntityLength, text.Length - start)).IndexOf(';');
        var entity = end > 1 ? text.Substring(start, end + 1) : "";
        entity = entity.AsSpan(entity.Length > 0 ? 1 : 0).TrimEnd(';').ContainsAnyExcept(EntityLetters) ? "" : entity;
        if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            AppendText(entity);
            return entity.Length;
        }

        var decoded = entity.Length > 0 ? WebUtility.HtmlDecode(entity) : entity;
        if (decoded != entity && decoded is not ("&" or "<"))
        {
            AppendText(decoded.All(XmlConvert.IsXmlChar) || decoded.Length > 1 ? decoded : "");
            return entity.Length;
        }

        AppendText("&amp;");
        return 1;
    }

    private int EndOfDocumentType()
    {
        var close = text.IndexOf('>', at);
        var bracket = text.IndexOf('[', at);
        if (bracket >= 0 && bracket < close)
        {
            var end = text.IndexOf("]>", bracket, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        return close < 0 ? text.Length : close + 1;
    }
}
