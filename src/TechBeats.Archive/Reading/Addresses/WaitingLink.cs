using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>
/// A link whose address says nothing without the archive around its issue: a path from the issue's own (<c>../other.md</c>) or from the site's top
/// (<c>/2023/10/11/slug</c>). Until the archive knows every issue it waits as a <see cref="BookTarget"/> with a name that no issue can have.
/// </summary>
internal static class WaitingLink
{
    private const char Mark = '>';

    /// <param name="address">The address as written, entities and escapes resolved.</param>
    /// <param name="line">Line of the original file.</param>
    public static BookTarget To(string address, int line) => new(string.Create(CultureInfo.InvariantCulture, $"{Mark}{line}{Mark}{address}"));

    /// <summary>What a target waits for; null when it doesn't wait.</summary>
    public static (string Address, int Line)? Of(LinkTarget target)
    {
        if (target is not BookTarget { Name: [Mark, ..] name })
        {
            return null;
        }

        int end = name.IndexOf(Mark, 1);
        return (name[(end + 1)..], int.Parse(name.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
