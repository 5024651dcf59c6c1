using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace TechBeats.Tests.Reading;

/// <summary>Opens files with PdfPig and reads their objects.</summary>
internal static class PdfPigDocument
{
    /// <summary>Opens a file strictly: every violation of the specification is an exception.</summary>
    public static PdfDocument Open(byte[] file) => PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = false });

    /// <summary>The objects of a file in the order of their numbers, those inside object streams too.</summary>
    public static IEnumerable<IToken> ObjectsOf(PdfDocument document) =>
        document.Structure.CrossReferenceTable.ObjectOffsets.Keys
            .OrderBy(reference => reference.ObjectNumber)
            .Select(reference => document.Structure.GetObject(reference).Data);

    /// <summary>The value of a key, or null when the dictionary hasn't one of this type. A reference is followed.</summary>
    public static T? Find<T>(this DictionaryToken dictionary, string key, PdfDocument document)
        where T : class, IToken =>
        dictionary.Data.TryGetValue(key, out var value) ? Resolve(value, document) as T : null;

    /// <summary>The object that a reference names; the token itself when it is no reference.</summary>
    public static IToken? Resolve(IToken? token, PdfDocument document) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
