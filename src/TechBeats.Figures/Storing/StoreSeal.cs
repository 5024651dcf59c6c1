using System.Security.Cryptography;
using System.Text;

namespace TechBeats.Figures.Storing;

/// <summary>
/// Tells a user's own prepared copies from those that came with a stranger's archive: a copy is printed as it is, without another look
/// at its bytes, so it counts only when it bears the seal of a key that the archive can't know (HMAC with SHA-256, RFC 2104).
/// </summary>
public sealed class StoreSeal
{
    private const int KeyBytes = 32;

    private readonly byte[] key;

    private StoreSeal(byte[] key, string name) => (this.key, Name) = (key, name);

    /// <summary>Letters and digits by which the copies of several users of one store are kept apart.</summary>
    public string Name { get; }

    /// <summary>The seal of the key in a file of the user's own, which is made when it isn't there.</summary>
    /// <param name="path">The file, outside any archive; null, or one that can't be read or made, gives <see cref="ForOnce"/>.</param>
    public static StoreSeal OfUser(string? path)
    {
        try
        {
            return path is not null && (Read(path) ?? Make(path)) is { } key ? new StoreSeal(key, FigureStore.HashOf(key)[..8]) : ForOnce();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ForOnce();
        }
    }

    /// <summary>A seal that nobody will know again: what it seals is prepared anew another time.</summary>
    public static StoreSeal ForOnce() => new(RandomNumberGenerator.GetBytes(KeyBytes), "once");

    /// <summary>The seal on a text, in hexadecimal.</summary>
    public string On(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));

    private static byte[]? Read(string path) => AtomicFile.Read(path) is { Length: KeyBytes } key ? key : null;

    private static byte[]? Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        var temporary = $"{path}.{AtomicFile.NewMark()}.tmp";
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var file = new FileStream(temporary, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            }

            // Of two who make one at once the first one's holds; what is none is replaced.
            File.Move(temporary, path, overwrite: File.Exists(path) && Read(path) is null);
        }
        catch (IOException) when (Read(path) is not null)
        {
            File.Delete(temporary);
        }

        return Read(path);
    }
}
