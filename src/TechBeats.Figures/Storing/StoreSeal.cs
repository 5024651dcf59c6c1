using System.Security.Cryptography;
using System.Text;
using TechBeats.Figures.Prepared;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Distinguishes the user's prepared copies from those that came with an archive. A copy is printed without decoding it again, so it must
/// have a seal by a key that the archive can't know (HMAC with SHA-256, RFC 2104).
/// </summary>
public sealed class StoreSeal
{
    private const int KeyBytes = 32;

    private readonly byte[] key;

    private StoreSeal(byte[] key, string name) => (this.key, Name) = (key, name);

    /// <summary>Letters and digits that separate the copies of several users of a store.</summary>
    public string Name { get; }

    /// <summary>Reads or creates the user's key file.</summary>
    /// <param name="path">The file, outside any archive. Null, or a file that can't be read or created, gives <see
    /// cref="CreateTemporary"/>.</param>
    public static StoreSeal ReadOrCreate(string? path)
    {
        try
        {
            return path is not null && (ReadKey(path) ?? CreateKey(path)) is { } key
                ? new StoreSeal(key, ContentHash.Compute(key)[..8])
                : CreateTemporary();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return CreateTemporary();
        }
    }

    /// <summary>Creates a seal for this run only. The next run prepares its pictures again.</summary>
    public static StoreSeal CreateTemporary() => new(RandomNumberGenerator.GetBytes(KeyBytes), "once");

    /// <summary>The seal on a text, in hexadecimal.</summary>
    public string Sign(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));

    private static byte[]? ReadKey(string path) => AtomicFile.Read(path, KeyBytes) is { Length: KeyBytes } key ? key : null;

    private static byte[]? CreateKey(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
        };
        var temporary = $"{path}.{AtomicFile.CreateName()}.tmp";
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var file = new FileStream(temporary, options))
            {
                AtomicFile.Append(file, RandomNumberGenerator.GetBytes(KeyBytes));
            }

            // Of two concurrent processes, the first one's key wins. An invalid key is replaced.
            File.Move(temporary, path, overwrite: File.Exists(path) && ReadKey(path) is null);
        }
        catch (IOException)
        {
            File.Delete(temporary);
            if (ReadKey(path) is null)
            {
                throw;
            }
        }

        return ReadKey(path);
    }
}
