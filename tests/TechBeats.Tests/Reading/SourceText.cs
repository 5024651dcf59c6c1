using System.Text;

namespace TechBeats.Tests.Reading;

/// <summary>A file's text as its author meant it: the one real file that was read as Mac Roman is turned back.</summary>
internal static class SourceText
{
    public static string Of(string path)
    {
        var text = File.ReadAllText(path);
        if (!text.Contains("üëâ", StringComparison.Ordinal))
        {
            return text;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(10000).GetBytes(text.Replace('\u03A9', '\u2126').Replace('\uF8FF', '\u0001'));
        for (var index = 0; index < bytes.Length; index++)
        {
            bytes[index] = bytes[index] == 1 ? (byte)0xF0 : bytes[index];
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
