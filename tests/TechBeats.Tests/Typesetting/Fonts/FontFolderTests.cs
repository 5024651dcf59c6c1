using System.Diagnostics;
using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

/// <summary>Places that a user or a system has fonts in: only regular files of the folder itself are opened, and not too many.</summary>
public sealed class FontFolderTests : IDisposable
{
    private static readonly int Bundled = FontLibrary.Bundled().Faces.Count;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Links_in_a_folder_are_not_followed_and_are_one_note()
    {
        NeedsUnix();
        folder.Write("fonts/sound.ttf", HostileFonts.Sound());
        folder.Write("elsewhere/other.ttf", HostileFonts.Sound());
        Directory.CreateSymbolicLink(folder["fonts/root"], "/");
        Directory.CreateSymbolicLink(folder["fonts/self"], folder["fonts"]);
        File.CreateSymbolicLink(folder["fonts/link.ttf"], folder["elsewhere/other.ttf"]);
        File.CreateSymbolicLink(folder["fonts/zero.ttf"], "/dev/zero");
        var (library, problems) = FontLibrary.Bundled().WithUserFonts([folder["fonts"]]);
        Assert.Equal(Bundled + 1, library.Faces.Count);
        var problem = Assert.Single(problems);
        Assert.Equal((Severity.Info, "fonts"), (problem.Severity, problem.Place?.File));
        Assert.Contains("(4; the first is 'link.ttf')", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_the_user_names_is_followed()
    {
        NeedsUnix();
        folder.Write("fonts/sound.ttf", HostileFonts.Sound());
        File.CreateSymbolicLink(folder["file.ttf"], folder["fonts/sound.ttf"]);
        Directory.CreateSymbolicLink(folder["folder"], folder["fonts"]);
        var (library, problems) = FontLibrary.Bundled().WithUserFonts([folder["file.ttf"], folder["folder"]]);
        Assert.Empty(problems);
        Assert.Equal(Bundled + 2, library.Faces.Count);
    }

    [Theory(Timeout = TimeLimit.BoundedMilliseconds)]
    [InlineData("/")]
    [InlineData("/proc")]
    public void A_link_to_a_whole_system_is_searched_to_its_bound(string target)
    {
        NeedsUnix();
        Assert.SkipUnless(Directory.Exists(target), $"this system has no {target}");
        Directory.CreateSymbolicLink(folder["system"], target);
        var (library, problems) = FontLibrary.Bundled().WithUserFonts([folder["system"]]);
        Assert.All(problems, problem => Assert.Equal(ProblemSlugs.BadFont, problem.Slug));
        Assert.InRange(library.Faces.Count, Bundled, Bundled + 1000);
        Assert.True(target == "/" || (problems.Count == 1 && library.Faces.Count == Bundled));
    }

    [Theory]
    [InlineData("/dev/zero", "is empty or not a regular file")]
    [InlineData("/dev/null", "is empty or not a regular file")]
    [InlineData("/proc/self/maps", "is empty or not a regular file")]
    [InlineData("pipe.ttf", "is empty or not a regular file")]
    [InlineData("circle.ttf", "can't be read")]
    [InlineData("sparse.ttf", "has 5120 MB, more than the limit of 256 MB")]
    public void A_special_or_too_large_file_is_never_opened(string name, string reason)
    {
        NeedsUnix();
        var path = name.StartsWith('/') ? name : folder[name];
        Assert.SkipUnless(!name.StartsWith("/proc", StringComparison.Ordinal) || File.Exists(name), "this system has no /proc");
        switch (name)
        {
            case "pipe.ttf":
                using (var made = Process.Start("mkfifo", path))
                {
                    made.WaitForExit();
                }

                break;
            case "circle.ttf":
                File.CreateSymbolicLink(path, path);
                break;
            case "sparse.ttf":
                using (var file = File.Create(path))
                {
                    file.SetLength(5L << 30);
                }

                break;
        }

        var (library, problems) = FontLibrary.Bundled().WithUserFonts([path]);
        Assert.Equal(Bundled, library.Faces.Count);
        Assert.Contains(reason, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_more_font_files_than_a_book_can_use_is_left_out()
    {
        for (var i = 0; i <= 1000; i++)
        {
            folder.Write($"{i}.ttf", "x");
        }

        var (library, problems) = FontLibrary.Bundled().WithUserFonts([folder.Path]);
        Assert.Equal(Bundled, library.Faces.Count);
        Assert.Contains("has 1001 font files, more than the limit of 1000", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_more_entries_than_fonts_have_is_refused()
    {
        for (var number = 0; number < 6; number++)
        {
            folder.Write($"fonts/{number}/note.txt", "x");
        }

        Assert.Empty(FontFolder.List(folder["fonts"], maximumEntries: 12).Files);
        var refusal = Assert.Throws<BadFontException>(() => FontFolder.List(folder["fonts"], maximumEntries: 11));
        Assert.Equal("has more than 11 files and subfolders", refusal.Message);
    }

    [Theory]
    [InlineData(true, "contains no font")]
    [InlineData(false, "contains only links")]
    public void A_folder_without_fonts_is_a_problem(bool isOfWebFonts, string reason)
    {
        NeedsUnix();
        if (isOfWebFonts)
        {
            folder.Write("fonts/web.woff2", "wOF2");
        }
        else
        {
            Directory.CreateDirectory(folder["fonts"]);
            File.CreateSymbolicLink(folder["fonts/link.ttf"], "/nowhere");
        }

        var (_, problems) = FontLibrary.Bundled().WithUserFonts([folder["fonts"]]);
        Assert.Contains(reason, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faces_of_collections_count_one_by_one()
    {
        var paths = Enumerable
            .Range(0, 16)
            .Select(i => folder.Write($"{i:00}.ttc", SfntFile.Collection(HostileFonts.Sound(), 64)))
            .ToList();
        var (library, problems) = FontLibrary.Bundled().WithUserFonts(paths);
        Assert.Equal(Bundled + (15 * 64), library.Faces.Count);
        Assert.Contains("exceeds the limit of 1000 user fonts", Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, library.Faces.Count), library.Faces.Select(face => face.Index));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("cut")]
    [InlineData("gone")]
    public void A_font_that_changes_while_it_is_used_ends_the_request_in_one_line(string how)
    {
        var path = folder.Write("font.ttf", HostileFonts.Sound());
        var (library, _) = FontLibrary.Bundled().WithUserFonts([path]);
        switch (how)
        {
            case "changed":
                File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));
                break;
            case "cut":
                File.WriteAllBytes(path, HostileFonts.Sound()[..400]);
                break;
            default:
                File.Delete(path);
                break;
        }

        var unusable = Assert.Throws<UnusableRequestException>(() => library.Faces[^1].OutlineOf(HostileFonts.FirstLetter));
        Assert.Equal("The font file 'font.ttf' changed during the build", unusable.Message);
    }

    [Fact]
    public void A_bad_system_font_is_noted_when_it_is_needed()
    {
        NeedsUnix();
        folder.Write("NotoSansThai-Regular.ttf", "no font");
        folder.Write("linked/sound.ttf", HostileFonts.Sound());
        File.CreateSymbolicLink(folder["NotoSansThai-Bold.ttf"], "/dev/zero");
        File.CreateSymbolicLink(folder["NotoSerifThai-Regular.ttf"], folder["linked/sound.ttf"]);
        Directory.CreateSymbolicLink(folder["root"], "/");
        var library = FontLibrary.Bundled().WithSystemFonts([folder.Path]);
        Assert.Empty(library.ProblemsInUse);
        Assert.Equal("Hostile", library.FaceFor("ก", new TextStyle { Role = FontRole.Text, Size = 10 })?.FamilyName);
        Assert.Equal(
            [("NotoSansThai-Bold.ttf", Severity.Info), ("NotoSansThai-Regular.ttf", Severity.Info)],
            library.ProblemsInUse.Select(problem => (problem.Place!.Value.File, problem.Severity)));
    }

    private static void NeedsUnix() => Assert.SkipWhen(OperatingSystem.IsWindows(), "links and pipes need rights on Windows");
}
