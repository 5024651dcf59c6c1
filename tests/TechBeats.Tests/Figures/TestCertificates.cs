using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TechBeats.Tests.Figures;

/// <summary>An authority that nobody knows, and a certificate of it for this machine.</summary>
internal sealed class TestCertificates : IDisposable
{
    public TestCertificates()
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authority = new CertificateRequest("CN=TechBeats test authority", authorityKey, HashAlgorithmName.SHA256);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        using var root = authority.CreateSelfSigned(from, to);
        Authority = root.ExportCertificatePem();

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(root, from, to, [1, 2, 3, 4]);
        Host = signed.CopyWithPrivateKey(key);
    }

    /// <summary>The authority's own certificate, in PEM.</summary>
    public string Authority { get; }

    /// <summary>The certificate of <c>localhost</c>, with its key.</summary>
    public X509Certificate2 Host { get; }

    public void Dispose() => Host.Dispose();
}
