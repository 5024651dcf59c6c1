using System.Reflection;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts.Tables;

public sealed class FontDataTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_mapped_file_has_the_bytes_of_the_file()
    {
        byte[] bytes = [.. Enumerable.Range(0, 10_000).Select(i => (byte)(i * 7))];
        File.WriteAllBytes(path, bytes);
        var data = FontData.Map(path);
        Assert.True(data.Span.SequenceEqual(bytes));
        GC.KeepAlive(data);
    }

    [Fact]
    public void A_mapped_file_may_be_deleted_while_it_is_read()
    {
        File.WriteAllBytes(path, [1, 2, 3]);
        var data = FontData.Map(path);
        File.Delete(path);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal([1, 2, 3], data.Span.ToArray());
        GC.KeepAlive(data);
    }

    [Fact]
    public void An_empty_file_is_empty_data()
    {
        File.WriteAllBytes(path, []);
        Assert.Equal(0, FontData.Map(path).Length);
    }

    [Fact]
    public void A_resource_is_read_where_it_is_mapped()
    {
        var assembly = typeof(FontLibrary).Assembly;
        const string Name = "fonts/SourceSerif4/SourceSerif4-Regular.ttf";
        var data = FontData.FromResource(assembly, Name);
        using var stream = assembly.GetManifestResourceStream(Name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        Assert.True(data.Span.SequenceEqual(bytes));
        Assert.Equal(data.Address, FontData.FromResource(assembly, Name).Address);
    }

    [Fact]
    public void A_resource_that_is_missing_is_a_bug() =>
        Assert.Throws<InvalidOperationException>(() => FontData.FromResource(Assembly.GetExecutingAssembly(), "fonts/none.ttf"));
}
