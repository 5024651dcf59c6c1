using System.Text;

namespace TechBeats.Pdf.Objects;

/// <summary>Writes name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): balanced, with sorted keys in the leaves.</summary>
internal static class Tree
{
    private const int MaximumChildren = 64;

    /// <summary>Writes a name tree, sorted by the bytes of the names. Returns its root.</summary>
    public static PdfDictionary WriteNames(PdfFile file, IEnumerable<KeyValuePair<string, PdfValue>> entries)
    {
        var sorted = entries.Select(entry => (Key: Encoding.UTF8.GetBytes(entry.Key), entry.Value)).ToList();
        sorted.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return Write(file, "Names", sorted.ConvertAll(entry => ((PdfValue)new PdfBytes(entry.Key), entry.Value)));
    }

    /// <summary>Writes a number tree; keys must ascend. Returns its root.</summary>
    public static PdfDictionary WriteNumbers(PdfFile file, IReadOnlyList<(int Key, PdfValue Value)> entries) =>
        Write(file, "Nums", entries.Select(entry => ((PdfValue)entry.Key, entry.Value)).ToList());

    private static PdfDictionary Write(PdfFile file, string leafKey, List<(PdfValue Key, PdfValue Value)> entries)
    {
        if (entries.Count <= MaximumChildren)
        {
            return new PdfDictionary([(leafKey, Leaf(entries))]);
        }

        var nodes = new List<Node>();
        foreach (var part in entries.Chunk(MaximumChildren))
        {
            var node = new PdfDictionary([("Limits", new PdfArray([part[0].Key, part[^1].Key])), (leafKey, Leaf(part))]);
            nodes.Add(new Node(file.Write(node), part[0].Key, part[^1].Key));
        }

        while (nodes.Count > MaximumChildren)
        {
            var parents = new List<Node>();
            foreach (var part in nodes.Chunk(MaximumChildren))
            {
                var node = new PdfDictionary([("Limits", new PdfArray([part[0].First, part[^1].Last])), ("Kids", Kids(part))]);
                parents.Add(new Node(file.Write(node), part[0].First, part[^1].Last));
            }

            nodes = parents;
        }

        return new PdfDictionary([("Kids", Kids(nodes))]);
    }

    private static PdfArray Leaf(IEnumerable<(PdfValue Key, PdfValue Value)> entries) =>
        new([.. entries.SelectMany(entry => (PdfValue[])[entry.Key, entry.Value])]);

    private static PdfArray Kids(IEnumerable<Node> nodes) => new([.. nodes.Select(node => node.Reference)]);

    private sealed record Node(PdfReference Reference, PdfValue First, PdfValue Last);
}
