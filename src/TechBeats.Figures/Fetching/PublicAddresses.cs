using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Recognizes public IP addresses. An archive's text must not trigger requests to this machine, its networks, cloud metadata, or addresses
/// that embed one of them. Source: IANA's special-purpose address registries (RFC 6890).
/// </summary>
internal static class PublicAddresses
{
    private static readonly (uint Network, int Bits)[] Special4 =
    [
        (0x00000000, 8),    // this network
        (0x0A000000, 8),    // private
        (0x64400000, 10),   // shared by carriers (RFC 6598)
        (0x7F000000, 8),    // loopback
        (0xA9FE0000, 16),   // link-local, 169.254.169.254 of the clouds among them
        (0xAC100000, 12),   // private
        (0xC0000000, 24),   // protocol assignments
        (0xC0000200, 24),   // documentation
        (0xC0586300, 24),   // 6to4 relays
        (0xC0A80000, 16),   // private
        (0xC6120000, 15),   // benchmarks
        (0xC6336400, 24),   // documentation
        (0xCB007100, 24),   // documentation
        (0xE0000000, 4),    // multicast
        (0xF0000000, 4),    // reserved, broadcast
    ];

    /// <summary>Whether an address is public.</summary>
    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => IsPublic4(BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes())),
        AddressFamily.InterNetworkV6 => IsPublic6(address.GetAddressBytes()),
        _ => false,
    };

    private static bool IsPublic4(uint address) =>
        !Array.Exists(Special4, special => (address ^ special.Network) >> (32 - special.Bits) == 0);

    private static bool IsPublic6(ReadOnlySpan<byte> address)
    {
        var last = BinaryPrimitives.ReadUInt32BigEndian(address[12..]);

        // Embedded IPv4: ::ffff:a.b.c.d (mapped) and 64:ff9b::a.b.c.d (NAT64, RFC 6052) lead to the IPv4 address.
        if (address[..12].SequenceEqual(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF })
            || address[..12].SequenceEqual(new byte[] { 0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0 }))
        {
            return IsPublic4(last);
        }

        // Only 2000::/3 is global unicast. Excluded are 2001::/23 (Teredo and others), documentation, and 6to4, which embeds any IPv4
        // address.
        return address[0] >> 5 == 1
            && !(address[0] == 0x20 && address[1] == 0x01 && address[2] < 0x02)
            && !(address[0] == 0x20 && address[1] == 0x01 && address[2] == 0x0D && address[3] == 0xB8)
            && !(address[0] == 0x20 && address[1] == 0x02)
            && !(address[0] == 0x3F && address[1] == 0xFF && address[2] < 0x10);
    }
}
