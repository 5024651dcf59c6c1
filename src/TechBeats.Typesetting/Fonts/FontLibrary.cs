using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Every face that a book may use, in one fixed order.</summary>
public sealed class FontLibrary
{
    /// <summary>The faces inside the program. Faces are parsed when first asked for.</summary>
    public static FontLibrary Bundled() => throw new NotImplementedException();

    /// <summary>All faces, by <see cref="Face.Index"/>.</summary>
    public IReadOnlyList<Face> Faces => throw new NotImplementedException();

    /// <summary>The face of the role nearest in weight and slope.</summary>
    public Face Find(FontRole role, FontWeight weight, bool isItalic) => throw new NotImplementedException();
}
