using System.Diagnostics;
using System.Globalization;

namespace TechBeats.Fuzzing.Running;

/// <summary>
/// Builds books of mutated archives with the whole program. Each archive holds up to <see cref="PostsInArchive"/> posts of a real one,
/// all of them edited. The program must end with exit code 0, and <c>qpdf --check</c> must say nothing about the book.
/// </summary>
internal static class ArchiveCampaign
{
    /// <summary>Posts of one mutated archive.</summary>
    private const int PostsInArchive = 40;

    /// <summary>Maximum length of a post, in bytes. Longer files are passed over, unless the archive has no other.</summary>
    private const int MaximumPostLength = 300_000;

    /// <summary>Maximum time of one build.</summary>
    private static readonly TimeSpan MaximumTime = TimeSpan.FromMinutes(2);

    private static readonly string[] PostEndings = [".md", ".markdown", ".mdx", ".Rmd", ".html", ".xml"];

    /// <summary>Builds the books and prints what failed.</summary>
    /// <param name="program">Path of the published <c>techbeats</c>, or of its <c>.dll</c>.</param>
    /// <param name="first">Number of the first mutated archive. The number decides the archive and its edits.</param>
    /// <param name="count">Number of mutated archives.</param>
    /// <param name="archives">Folders of real archives, used in turn.</param>
    /// <returns>The exit code: 0 when nothing failed, 1 otherwise. The archives that failed stay in <c>TestResults/fuzzing</c>.</returns>
    public static int Run(string program, int first, int count, string[] archives)
    {
        var failed = 0;
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var posts = archives.Select(Posts).ToArray();
        Parallel.For(first, first + count, options, number =>
        {
            var at = number % archives.Length;
            var folder = Path.Combine("TestResults", "fuzzing", string.Create(CultureInfo.InvariantCulture, $"archive-{number}"));
            Write(archives[at], posts[at], folder, number);
            if (Fault(program, folder) is { } fault)
            {
                Interlocked.Increment(ref failed);
                Console.WriteLine($"{folder} of {Path.GetFileName(archives[at])}: {fault}");
            }
            else
            {
                Directory.Delete(folder, recursive: true);
            }

            if (Interlocked.Increment(ref done) % 100 == 0)
            {
                Console.WriteLine($"{done} of {count} built, {failed} failed");
            }
        });
        Console.WriteLine($"{count} mutated archives, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static string[] Posts(string archive)
    {
        var all = Directory
            .EnumerateFiles(archive, "*", SearchOption.AllDirectories)
            .Where(path => PostEndings.Contains(Path.GetExtension(path)))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var usual = all.Where(path => new FileInfo(path).Length <= MaximumPostLength).ToArray();
        return usual.Length > 0 ? usual : all;
    }

    private static void Write(string archive, string[] posts, string folder, int number)
    {
        var random = new XorShift((ulong)number + 1);
        var mutator = new PostMutator(random);
        var first = random.Below(posts.Length);
        for (var index = 0; index < Math.Min(PostsInArchive, posts.Length); index++)
        {
            var post = posts[(first + index) % posts.Length];
            var copy = Path.Combine(folder, "archive", Path.GetRelativePath(archive, post));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, mutator.Edit(File.ReadAllBytes(post)));
        }
    }

    /// <summary>What is wrong with the program's run on an archive, or null.</summary>
    private static string? Fault(string program, string folder)
    {
        var book = Path.Combine(folder, "book.pdf");
        var archive = Path.Combine(folder, "archive");
        string[] command = ["build", archive, "-o", book, "--offline", "--allow-missing-glyphs", "--quiet", "--jobs", "1"];
        var (code, said) = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? Start("dotnet", [program, .. command])
            : Start(program, command);
        if (code != 0)
        {
            return $"exit code {code}: {said}";
        }

        (code, said) = Start("qpdf", ["--check", book]);
        return code == 0 ? null : $"qpdf: {said}";
    }

    private static (int Code, string Said) Start(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var said = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(MaximumTime))
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"no end within {MaximumTime.TotalSeconds:0} s");
        }

        var lines = said.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (process.ExitCode, string.Join(" / ", lines.TakeLast(6)));
    }
}
