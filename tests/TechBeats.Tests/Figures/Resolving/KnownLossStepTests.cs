using TechBeats.Figures.Addresses;
using TechBeats.Figures.Resolving;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Resolving;

public sealed class KnownLossStepTests
{
    private const string Address = "https://example.net/a.png";
    private const string Expired = "https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&";

    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly FigureLost Missing = new(LossReason.NotFound) { Status = 404 };

    private readonly FigureIndex index = FigureIndex.Read(folder: null);

    [Fact]
    public async Task An_unknown_address_is_asked() =>
        Assert.Equal([Address], (await TryAsync(new ResolvingPolicy(false, false, false), Address)).Addresses);

    [Fact]
    public async Task An_expired_address_is_not_asked()
    {
        var trace = await TryAsync(new ResolvingPolicy(false, false, false), Expired);

        Assert.Empty(trace.Addresses);
        Assert.Equal(LossReason.Expired, trace.Loss!.Reason);
    }

    [Fact]
    public async Task Offline_no_address_is_asked()
    {
        var trace = await TryAsync(new ResolvingPolicy(true, false, false), Address);

        Assert.Empty(trace.Addresses);
        Assert.Equal(LossReason.Offline, trace.Loss!.Reason);
    }

    [Theory]
    [InlineData(6, false, 0)]
    [InlineData(8, false, 1)]
    [InlineData(6, true, 1)]
    public async Task A_recent_negative_entry_spares_the_request_unless_all_is_refreshed(int days, bool isRefreshing, int addresses)
    {
        index.Add(new NegativeEntry("example.net/a.png", Missing, Noon.AddDays(-days)));

        var trace = await TryAsync(new ResolvingPolicy(false, isRefreshing, false), Address);

        Assert.Equal(addresses, trace.Addresses.Count);
        Assert.Equal(addresses == 0 ? Missing : null, trace.Loss);
    }

    private async Task<Trace> TryAsync(ResolvingPolicy policy, string address)
    {
        var figure = new WantedFigure(WebAddress.SourceOf(new Uri(address)), null);
        return Assert
            .IsType<Next>(await new KnownLossStep(index, policy).TryAsync(figure, new Trace(Noon), TestContext.Current.CancellationToken))
            .Trace;
    }
}
