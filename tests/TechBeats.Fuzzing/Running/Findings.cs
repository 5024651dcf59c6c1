using System.Security.Cryptography;

namespace TechBeats.Fuzzing.Running;

/// <summary>The folder of inputs at which a target failed.</summary>
internal sealed class Findings : IDisposable
{
    private readonly string target;
    private readonly FileStream current;

    /// <param name="target">The target's name.</param>
    public Findings(string target)
    {
        this.target = target;
        Directory.CreateDirectory(Folder);
        current = new FileStream(CurrentOf(target), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1);
    }

    /// <summary>Where findings are kept: a folder of test results under the working directory.</summary>
    public static string Folder { get; } = Path.Combine(Environment.CurrentDirectory, "TestResults", "fuzzing");

    /// <summary>The file with the input of the run in progress; it remains when the process dies, as of a stack overflow.</summary>
    public static string CurrentOf(string target) => Path.Combine(Folder, $"{target}.current");

    /// <summary>Notes the input of the next run.</summary>
    public void Begin(byte[] input)
    {
        RandomAccess.Write(current.SafeFileHandle, input, 0);
        RandomAccess.SetLength(current.SafeFileHandle, input.Length);
    }

    /// <summary>Saves an input.</summary>
    /// <returns>Its path.</returns>
    public string Save(byte[] input)
    {
        var path = Path.Combine(Folder, $"{target}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}");
        File.WriteAllBytes(path, input);
        return path;
    }

    public void Dispose()
    {
        current.Dispose();
        File.Delete(CurrentOf(target));
    }
}
