using System.IO.Compression;
using System.Text;
using TechBeats.Sources.Zips;
using Xunit;

namespace TechBeats.Tests.Sources.Zips;

public sealed class ZipTreeTests
{
    [Fact]
    public void Files_are_read_and_the_one_folder_around_them_is_lifted()
    {
        using var tree = Open(
            Zip(("site-main/_posts/b.md", "two"), ("site-main/_posts/a.md", "one"), ("site-main/_config.yml", "title: T"))
        );

        Assert.Equal(["_config.yml", "_posts/a.md", "_posts/b.md"], tree.Files.Select(file => file.Path));
        Assert.Equal("one", Encoding.UTF8.GetString(tree.Read("_posts/a.md", 100)));
        Assert.Throws<IOException>(() => tree.Read("_posts/a.md", 2));
        Assert.Throws<FileNotFoundException>(() => tree.Read("_posts/c.md", 2));
    }

    [Theory]
    [InlineData("../out.md")]
    [InlineData("a/../../out.md")]
    [InlineData("/etc/out.md")]
    [InlineData("C:\\out.md")]
    [InlineData("..\\out.md")]
    [InlineData("a//b.md")]
    [InlineData("a\u0001.md")]
    public void A_path_out_of_the_zip_is_left_out(string name)
    {
        using var tree = Open(Zip((name, "text"), ("good.md", "text")));

        Assert.Equal(["good.md"], tree.Files.Select(file => file.Path));
        var place = Assert.Single(tree.Problems).Place!.Value.File;
        Assert.DoesNotContain("..", place, StringComparison.Ordinal);
        Assert.False(place.StartsWith('/'));
    }

    [Fact]
    public void A_second_file_of_a_name_hidden_files_and_bombs_are_left_out()
    {
        using var tree = Open(
            Zip(
                ("a.md", "first"),
                ("a.md", "second"),
                (".git/config.md", "x"),
                ("__MACOSX/a.md", "x"),
                ("bomb.md", new string('a', 3_000_000))
            )
        );

        Assert.Equal(["a.md"], tree.Files.Select(file => file.Path));
        Assert.Equal("first", Encoding.UTF8.GetString(tree.Read("a.md", 100)));
        Assert.Equal(["a.md", "bomb.md"], tree.Problems.Select(problem => problem.Place!.Value.File));
    }

    [Fact]
    public void A_stored_index_of_more_than_its_limit_is_left_out()
    {
        // Half of the file is random, so that its compression ratio is that of a text.
        var random = new Random(7);
        var bytes = new byte[65 << 20];
        for (var at = 0; at < bytes.Length; at += 1 << 20)
        {
            random.NextBytes(bytes.AsSpan(at, 1 << 15));
        }

        using var tree = Open(Zip(("a.md", "text"), (".techbeats/figures.lock.yml", Encoding.Latin1.GetString(bytes))));

        Assert.Equal(["a.md"], tree.Files.Select(file => file.Path));
        Assert.Null(tree.Store);
        Assert.Equal(
            (".techbeats/figures.lock.yml", "Skipped in the zip file: it is too large for an index of figures"),
            (Assert.Single(tree.Problems).Place!.Value.File, tree.Problems[0].Message));
    }

    [Fact]
    public void Many_files_that_unpack_to_much_more_are_left_out()
    {
        using var tree = Open(Zip([.. Enumerable.Range(0, 40).Select(number => ($"{number:00}.md", new string('a', 1_000_000)))]));

        Assert.Equal(16, tree.Files.Count);
        Assert.Equal(24, tree.Problems.Count);
    }

    [Fact]
    public void Files_that_share_their_bytes_are_refused()
    {
        var random = new Random(3);
        var bytes = Zip(("a.md", string.Concat(Enumerable.Range(0, 3000).Select(_ => (char)random.Next('a', 'z')))), ("b.md", "b"));
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var first = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);

        // The second file states the sizes and the place of the first.
        foreach (var (at, length) in ((int, int)[])[(16, 12), (42, 4)])
        {
            bytes.AsSpan(first + at, length).CopyTo(bytes.AsSpan(directory + at, length));
        }

        Assert.Throws<InvalidDataException>(() => Open(bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("letters/")]
    public void A_figure_store_that_was_packed_with_the_archive_is_read_and_is_no_part_of_it(string top)
    {
        using var tree = Open(
            Zip(
                (top + "a.md", "text"),
                (top + ".techbeats/figures.lock.yml", "lock"),
                (top + ".techbeats/originals/ab/abc", "bytes"),
                (top + ".techbeats/.trial", "x"),
                (top + "sub/.techbeats/figures.lock.yml", "another")
            )
        );

        Assert.Equal(["a.md"], tree.Files.Select(file => file.Path));
        Assert.Equal("lock", Encoding.UTF8.GetString(tree.Store!("figures.lock.yml")!));
        Assert.Equal("bytes", Encoding.UTF8.GetString(tree.Store("originals/ab/abc")!));
        Assert.All([".trial", "a.md", "../a.md", "sub/figures.lock.yml"], name => Assert.Null(tree.Store(name)));
    }

    [Fact]
    public void A_zip_without_a_figure_store_has_none()
    {
        using var tree = Open(Zip(("a.md", "text"), (".git/config.md", "x")));

        Assert.Null(tree.Store);
    }

    [Fact]
    public void Links_and_what_is_encrypted_are_left_out()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("link.md").ExternalAttributes = unchecked((int)0xA1FF0000);
            zip.CreateEntry("locked.md");
        }

        var bytes = stream.ToArray();
        for (var at = 0; at < bytes.Length - 8; at++)
        {
            if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8) && bytes.AsSpan(at + 46, 6).SequenceEqual("locked"u8))
            {
                bytes[at + 8] |= 1;
            }
        }

        using var tree = Open(bytes);
        Assert.Empty(tree.Files);
        Assert.Equal(["link.md", "locked.md"], tree.Problems.Select(problem => problem.Place!.Value.File));
    }

    [Fact]
    public void Names_are_read_in_whatever_they_are_written()
    {
        using var flagged = Open(Zip(("é.md", "x")));
        Assert.Equal("é.md", flagged.Files[0].Path);

        using var utf8 = Open(Unflagged(Zip(("é.md", "x"))));
        Assert.Equal("é.md", utf8.Files[0].Path);

        var dos = Unflagged(Zip(("aé.md", "x")));
        var name = "aé.md"u8;
        for (var at = 0; at <= dos.Length - name.Length; at++)
        {
            if (dos.AsSpan(at, name.Length).SequenceEqual(name))
            {
                dos[at + 1] = 0x82;
                dos[at + 2] = 0x81;
            }
        }

        using var old = Open(dos);
        Assert.Equal("aéü.md", old.Files[0].Path);
    }

    [Fact]
    public void Damaged_zips_are_refused_or_read_in_part()
    {
        var whole = Zip(("a.md", "first text"), ("b/c.md", new string('b', 300)));
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = round % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (var flips = round % 2 * (1 + random.Next(6)); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                using var tree = Open(bytes);
                foreach (var file in tree.Files)
                {
                    Assert.DoesNotContain("..", file.Path.Split('/'));
                    try
                    {
                        Assert.InRange(tree.Read(file.Path, 1000).Length, 0, 1000);
                    }
                    catch (IOException)
                    {
                        // Damage inside a file is the file's alone.
                    }
                }
            }
            catch (InvalidDataException)
            {
                // No zip any more.
            }
        }
    }

    private static ZipTree Open(byte[] bytes) => new(new MemoryStream(bytes), "test");

    private static byte[] Zip(params ReadOnlySpan<(string Name, string Text)> files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same without the flag that says that names are UTF-8 (APPNOTE.TXT 4.4.4, bit 11).</summary>
    private static byte[] Unflagged(byte[] zip)
    {
        for (var at = 0; at < zip.Length - 10; at++)
        {
            if (zip.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                zip[at + 9] &= 0xF7;
            }
            else if (zip.AsSpan(at, 4).SequenceEqual("PK\u0003\u0004"u8))
            {
                zip[at + 7] &= 0xF7;
            }
        }

        return zip;
    }
}
