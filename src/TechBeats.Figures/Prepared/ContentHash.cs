using System.Security.Cryptography;

namespace TechBeats.Figures.Prepared;

/// <summary>Computes the hash that identifies bytes in a store.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of bytes in lower-case hexadecimal.</summary>
    public static string Compute(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
