using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Which face helps out, as fonts/README.md orders it: emoji first for an emoji; then the text families, upright (code
/// asks the sans serif before the serif); letters of other scripts; signs; emoji for characters that may be one; what the
/// user gave.
/// </summary>
internal sealed class FallbackOrder(IReadOnlyList<FontFamily> families)
{
    private static readonly FontRole[] OrderForText = [FontRole.Text, FontRole.Sans, FontRole.Code];
    private static readonly FontRole[] OrderForCode = [FontRole.Code, FontRole.Sans, FontRole.Text];

    public Face? Find(ReadOnlySpan<char> cluster, FontRole role, FontWeight weight, bool isItalic)
    {
        if (EmojiSequences.IsEmoji(cluster) && FirstOf(FamilyKind.Emoji, cluster, weight, isItalic) is { } emoji)
        {
            return emoji;
        }

        // An emoji that no emoji font has may still be a sign in the style's own face.
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

        return FirstOf(FamilyKind.Script, cluster, weight, isItalic)
            ?? FirstOf(FamilyKind.Symbols, cluster, weight, isItalic)
            ?? (EmojiSequences.IsEmojiCharacter(CodePoints.At(cluster, 0, out _)) && !char.IsAscii(cluster[0])
                ? FirstOf(FamilyKind.Emoji, cluster, weight, isItalic)
                : null)
            ?? FirstOf(FamilyKind.Given, cluster, weight, isItalic);
    }

    private Face? FirstOf(FamilyKind kind, ReadOnlySpan<char> cluster, FontWeight weight, bool isItalic)
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
