using System.Net;
using System.Text;
using System.Xml;

namespace TechBeats.Sources.Feeds;

/// <summary>Repairs common faults of XML in feeds: unescaped ampersands, HTML entities, document types.</summary>
internal static class MendedXml
{
    private const int MaximumEntityLength = 32;

    public static TextReader Read(string text)
    {
        var mended = new StringBuilder(text.Length + 256);
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny('&', '<');
            if (next < 0)
            {
                break;
            }

            mended.Append(text, at, next);
            at += next;
            if (text[at] == '&')
            {
                at += Entity(text, at, mended);
            }
            else if (string.CompareOrdinal(text, at, "<![CDATA[", 0, 9) == 0)
            {
                var end = text.IndexOf("]]>", at, StringComparison.Ordinal);
                end = end < 0 ? text.Length : end + 3;
                mended.Append(text, at, end - at);
                at = end;
            }
            else if (string.CompareOrdinal(text, at, "<!DOCTYPE", 0, 9) == 0)
            {
                at = EndOfDocumentType(text, at);
            }
            else
            {
                mended.Append('<');
                at++;
            }
        }

        return new StringReader(mended.Append(text, at, text.Length - at).ToString());
    }

    /// <summary>Writes the repaired entity at an ampersand and returns the length that was read.</summary>
    private static int Entity(string text, int at, StringBuilder mended)
    {
        var end = text.AsSpan(at, Math.Min(MaximumEntityLength, text.Length - at)).IndexOf(';');
        var entity = end > 1 ? text.Substring(at, end + 1) : "";
        if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            mended.Append(entity);
            return entity.Length;
        }

        var decoded = entity.Length > 0 ? WebUtility.HtmlDecode(entity) : entity;
        if (decoded != entity && decoded.All(XmlConvert.IsXmlChar) && decoded is not ("&" or "<"))
        {
            mended.Append(decoded);
            return entity.Length;
        }

        mended.Append("&amp;");
        return 1;
    }

    private static int EndOfDocumentType(string text, int at)
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
