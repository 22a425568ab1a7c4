using System.Security.Cryptography.X509Certificates;

namespace Soil.Host.Startup;

/// <summary>Reads the certificate of <c>--cert</c>: a PFX file, or a PEM file that holds certificate and key.</summary>
internal static class Certificates
{
    public static X509Certificate2 Load(string path) => Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
        ? X509Certificate2.CreateFromPemFile(path)
        : X509CertificateLoader.LoadPkcs12FromFile(path, password: null);
}
