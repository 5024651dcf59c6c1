using UtfUnknown;

namespace TechBeats.Archive.Reading.Repairs;

/// <summary>
/// Guesses an encoding by the frequencies of letters and letter pairs, with Mozilla's universal charset detector (UTF.Unknown).
/// </summary>
internal static class LetterStatistics
{
    /// <summary>Minimum confidence, from 0 to 1, of a usable answer.</summary>
    private const float MinimumConfidence = 0.6f;

    /// <summary>Minimum number of bytes that may be letters. A few accents do not identify a language.</summary>
    private const int MinimumLetters = 5;

    /// <summary>Maximum number of examined bytes. More bytes do not improve the answer.</summary>
    private const int MaximumSample = 128 * 1024;

    /// <summary>The IANA name of the encoding and the confidence from 0 to 1, or null if there is no usable answer.</summary>
    public static (string Name, double Confidence)? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        return
            sample.Count(MayBeLetter) >= MinimumLetters
            && CharsetDetector.DetectFromBytes(sample).Detected
                is { EncodingName: { } name, Confidence: >= MinimumConfidence and var confidence }
            ? (name, confidence)
            : null;
    }

    /// <summary>In Windows pages, 80 to A0 are mostly quotation marks and dashes. AB and BB are angle quotes in every page.</summary>
    private static bool MayBeLetter(byte value) => value is > 0xA0 and not 0xAB and not 0xBB;

    /// <summary>The lines with bytes beyond ASCII. No candidate encoding has a line feed inside a character.</summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>(Math.Min(bytes.Length, MaximumSample));
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range];
            var high = line.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            var room = MaximumSample - sample.Count - 1;
            if (high >= 0 && room > 0)
            {
                // A line that is too long starts at its first byte beyond ASCII, where a character begins.
                var part = line.Length <= room ? line : line[high..];
                sample.AddRange(part[..Math.Min(part.Length, room)]);
                sample.Add((byte)'\n');
            }
        }

        return [.. sample];
    }
}
