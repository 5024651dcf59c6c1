using System.Text;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Figures.Addresses;
using TechBeats.Figures.Importing;
using TechBeats.Figures.Recovery;
using TechBeats.Tests.Sources;
using WebAddress = TechBeats.Figures.Addresses.WebAddress;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Addresses of links and figures as authors write them, and the addresses that content networks wrap.</summary>
internal sealed class AddressTarget : IFuzzTarget
{
    public string Name => "address";

    private static readonly FigureLocator Locator = new(
        new MemoryTree("_posts/2023-10-11-issue.md", "assets/chart.png", "assets/Café.png"),
        "https://news.example/"
    );

    private static readonly Uri Register = new RecoveryOptions().CdxServer;

    public void Run(byte[] input)
    {
        var address = Encoding.UTF8.GetString(input);
        var links = new LinkReader(new ProblemLog("a.md"));
        links.Read(address, 1);
        _ = FormulaAddress.IsFormula(address) ? FormulaAddress.TexOf(address) : null;
        _ = EmojiFigure.CharactersOf(address, "alt");
        var source = Locator.Locate(address, "_posts/2023-10-11-issue.md");
        BrokenPromiseException.Unless(source.Key == Locator.Locate(address, "_posts/2023-10-11-issue.md").Key, "an address has two keys");
        if (source is WebSource web)
        {
            Follow(web);
        }
    }

    private static void Follow(WebSource web)
    {
        Locator.FindByName(web.Everywhere);
        foreach (var address in web.Everywhere)
        {
            BrokenPromiseException.Unless(
                Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https",
                $"no address on the web: {address}"
            );
            _ = (
                SignedAddress.ExpiryOf(address),
                WebAddress.KeyOf(address),
                WebAddress.SizeOf(address),
                PicturePage.FileOf(address),
                RescuedName.SpellingsOfAddress(address).Count()
            );
        }

        foreach (var query in CdxQuery.ForAddresses(web.Everywhere))
        {
            _ = new Uri(query.At(Register, new DateOnly(2023, 10, 11)));
        }
    }
}
