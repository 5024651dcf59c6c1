using System.IO.MemoryMappedFiles;
using System.Reflection;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// The bytes of a font file at a fixed address. A file is memory-mapped, so that the operating system loads only the pages in use. Native
/// code may read the bytes while this object is reachable. This class has the project's only unsafe code. Safe to use from many threads.
/// </summary>
internal sealed unsafe class FontData
{
    private readonly byte* start;

    // Keeps the memory alive: a view of a file, a pinned array, or the assembly.
    private readonly object owner;

    private readonly Action? check;

    private FontData(byte* start, int length, object owner, Action? check = null)
    {
        this.start = start;
        this.owner = owner;
        this.check = check;
        Length = length;
    }

    public int Length { get; }

    /// <summary>Address of the first byte.</summary>
    public nint Address => (nint)start;

    /// <summary>All bytes. The caller keeps this object reachable while it reads them.</summary>
    public ReadOnlySpan<byte> Span => new(start, Length);

    /// <summary>
    /// Checks that the mapped file has not changed. Runs before each table is read, since a read beyond the end of a truncated file crashes
    /// the process.
    /// </summary>
    public void Check() => check?.Invoke();

    /// <summary>Maps a file. The file is closed at once. The mapping ends when this object is collected.</summary>
    /// <param name="path">The file.</param>
    /// <param name="check">Throws if the file has changed. Null omits the check.</param>
    /// <exception cref="BadFontException">The file has 2 GiB or more.</exception>
    /// <exception cref="IOException">The file can't be read or mapped.</exception>
    /// <exception cref="UnauthorizedAccessException">The program lacks the permission to read the file.</exception>
    public static FontData Map(string path, Action? check = null)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var length = stream.Length;
        if (length > int.MaxValue)
        {
            throw new BadFontException("is larger than 2 GiB");
        }

        if (length == 0)
        {
            return FromBytes([]);
        }

        using var file = MemoryMappedFile.CreateFromFile(
            stream,
            null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new FontData(start + view.PointerOffset, (int)length, new MappedView(view), check);
    }

    /// <summary>Returns the bytes of a resource in the mapped assembly. They live as long as the assembly.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such resource.</exception>
    public static FontData FromResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program lacks its bundled font {name}.");
        return new FontData(stream.PositionPointer, checked((int)stream.Length), assembly);
    }

    /// <summary>Copies the bytes.</summary>
    public static FontData FromBytes(ReadOnlySpan<byte> bytes)
    {
        // One extra byte gives an empty font an address, too.
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length + 1, pinned: true);
        bytes.CopyTo(pinned);
        return new FontData((byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), bytes.Length, pinned);
    }

    /// <summary>Releases the pointer on collection, so that the view can be unmapped.</summary>
    private sealed class MappedView(MemoryMappedViewAccessor view)
    {
        ~MappedView()
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
        }
    }
}
