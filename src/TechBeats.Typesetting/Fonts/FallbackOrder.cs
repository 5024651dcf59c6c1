using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Selects the fallback face of a cluster, in the order of fonts/README.md. Emoji fonts come first for an emoji. Then follow upright text
/// faces, fonts of other scripts, symbol fonts, emoji fonts for possible emoji, and the user's fonts. Code tries the sans serif before the
/// serif.
/// </summary>
internal sealed class FallbackOrder(IReadOnlyList<FontFamily> families)
{
    private static readonly FontRole[] OrderForText = [FontRole.Text, FontRole.Sans, FontRole.Code];
    private static readonly FontRole[] OrderForCode = [FontRole.Code, FontRole.Sans, FontRole.Text];

    public Face? Find(ReadOnlySpan<char> cluster, FontRole role, FontWeight weight, bool isItalic)
    {
        if (EmojiSequences.IsEmoji(cluster) && FindFirst(FamilyKind.Emoji, cluster, weight, isItalic) is { } emoji)
        {
            return emoji;
        }

        // The style's own face may have a plain symbol for an emoji that no emoji font has.
        if (families.FirstOrDefault(family => family.Role == role)?.Nearest(weight, isItalic) is { } own && own.Covers(cluster))
        {
            return own;
        }

        foreach (var other in role == FontRole.Code ? OrderForCode : OrderForText)
        {
            if (
                families.FirstOrDefault(family => family.Role == other)?.Nearest(weight, isItalic: false) is { } face
                && face.Covers(cluster)
            )
            {
                return face;
            }
        }

        return FindFirst(FamilyKind.Script, cluster, weight, isItalic)
            ?? FindFirst(FamilyKind.Symbols, cluster, weight, isItalic)
            ?? (EmojiSequences.IsEmojiCharacter(CodePoints.At(cluster, 0, out _)) && !char.IsAscii(cluster[0])
                ? FindFirst(FamilyKind.Emoji, cluster, weight, isItalic)
                : null)
            ?? FindFirst(FamilyKind.User, cluster, weight, isItalic);
    }

    private Face? FindFirst(FamilyKind kind, ReadOnlySpan<char> cluster, FontWeight weight, bool isItalic)
    {
        foreach (var family in families)
        {
            if (family.Kind == kind && family.Nearest(weight, isItalic) is { } face && face.Covers(cluster))
            {
                return face;
            }
        }

        return null;
    }
}
