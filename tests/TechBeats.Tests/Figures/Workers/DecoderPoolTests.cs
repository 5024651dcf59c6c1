using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Workers;

[Collection(OnTheNetwork.Name)]
public sealed class DecoderPoolTests
{
    private static readonly FigureLimits Limits = new(100, 120, 140, 160);

    private static readonly byte[] Photograph = SamplePictures.Photograph(300, 200, "png");

    private static readonly WorkerLimits Short = new()
    {
        MaximumProcessorTime = TimeSpan.FromMilliseconds(300),
        MaximumStallTime = TimeSpan.FromMilliseconds(300),
        MaximumMemory = 100_000_000,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("printf 'nonsense and more nonsense'; exec sleep 1000", "the decoder answered nonsense")]
    [InlineData(@"printf 'TBP!\010\000\000\000nonsense'; exec sleep 1000", "the decoder answered nonsense")]
    [InlineData(@"printf 'TBP!\377\377\377\177'; exec sleep 1000", "the decoder answered nonsense")]
    [InlineData(
        @"printf 'TBP!\165\000\000\000jpeg 0000000000000000000000000000000000000000000000000000000000000000 9 untouched 300 200 300 200 "
            + @"3 still Standard 9\n'; exec sleep 1000",
        "the decoder answered nonsense"
    )]
    [InlineData("exec sleep 1000", "decoding took too long")]
    [InlineData("i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; exec sleep 1000", "decoding took too long")]
    [InlineData("while :; do :; done", "decoding took too long")]
    [InlineData("exec tail /dev/zero", "decoding took too much memory")]
    public void A_picture_that_makes_its_worker_misbehave_is_lost_alone(string script, string detail)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using var folder = new TemporaryFolder();
        var limits = detail.EndsWith("memory", StringComparison.Ordinal)
            ? Short with { MaximumProcessorTime = TimeSpan.FromMinutes(1), MaximumStallTime = TimeSpan.FromMinutes(1) }
            : Short;
        using var pool = new DecoderPool(WorkerScripts.Misbehaving(folder, script), 1, limits);

        var lost = Assert.IsType<Unprintable>(pool.Prepare(Photograph, Limits, Cancellation));
        Assert.Equal(LossDetail.Parse(LossReason.Undecodable, detail), lost.Result);
        Assert.True(lost.IsTransient);

        Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(Photograph, Limits, Cancellation));
    }

    [Fact]
    public void A_worker_that_the_machine_does_not_let_work_is_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the slow worker is a shell script");
        using var folder = new TemporaryFolder();
        var limits = Short with { MaximumStallTime = TimeSpan.FromMinutes(1) };
        using var pool = new DecoderPool(WorkerScripts.Shell(folder, $"sleep 2; {WorkerScripts.Sound}"), 1, limits);

        Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(Photograph, Limits, Cancellation));
    }

    [Fact]
    public void A_worker_that_works_little_at_a_time_is_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the slow worker is a shell script");
        using var folder = new TemporaryFolder();
        const string Work = "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; sleep 0.5";
        var limits = Short with { MaximumProcessorTime = TimeSpan.FromMinutes(1), MaximumStallTime = TimeSpan.FromSeconds(2) };
        using var pool = new DecoderPool(
            WorkerScripts.Shell(folder, $"for n in 1 2 3 4 5 6; do {Work}; done; {WorkerScripts.Sound}"),
            1,
            limits);

        Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(Photograph, Limits, Cancellation));
    }

    [Theory]
    [InlineData("exit 3")]
    [InlineData("kill -SEGV $$")]
    [InlineData("printf 'TB'; exit")]
    [InlineData("head -c 4 >/dev/null; kill -KILL $$")]
    public void A_picture_whose_worker_ends_is_asked_of_a_new_one_once(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using TemporaryFolder folder = new(),
            other = new();
        using DecoderPool once = new(WorkerScripts.Misbehaving(folder, script), 1, new WorkerLimits()),
            always = new(WorkerScripts.Shell(other, script), 1, new WorkerLimits());

        Assert.Equal(new Unprintable(new FigureDropped()), once.Prepare(Photograph, Limits, Cancellation));

        var lost = Assert.IsType<Unprintable>(always.Prepare(Photograph, Limits, Cancellation));
        Assert.Equal(LossDetail.Parse(LossReason.Undecodable, "the decoder ended"), lost.Result);
        Assert.True(lost.IsTransient);
    }

    [Fact]
    public void A_worker_that_is_ended_while_it_starts_is_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using var folder = new TemporaryFolder();
        var sound = WorkerScripts.Shell(folder, WorkerScripts.Sound).Arguments[0];
        using var pool = new DecoderPool(
            new WorkerCommand("/bin/sh", ["-c", $"if mkdir '{folder["once"]}'; then kill -KILL $$; else . '{sound}'; fi"]),
            1,
            new WorkerLimits()
        );

        Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(Photograph, Limits, Cancellation));
    }

    [Fact]
    public async Task A_worker_that_ends_while_it_has_nothing_to_do_costs_no_picture()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using var folder = new TemporaryFolder();
        using var pool = new DecoderPool(
            WorkerScripts.Shell(folder, @"head -c 7254 >/dev/null; printf 'TBP!\012\000\000\000dropped 1\n'"),
            1,
            new WorkerLimits()
        );
        for (var picture = 0; picture < 4; picture++)
        {
            Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(SamplePictures.Drawing(60, 40, "bmp"), Limits, Cancellation));
            await WorkerScripts.WaitForChildrenAsync(Cancellation);
        }
    }

    [Fact]
    public void Memory_of_other_pictures_costs_no_picture()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using var folder = new TemporaryFolder();
        var picture = SamplePictures.Drawing(60, 40, "bmp");
        var script =
            $"head -c 7254 >/dev/null; if mkdir '{folder["once"]}' 2>/dev/null; then printf 'TBP!\\012\\000\\000\\000dropped 1\\n'; exec "
                + $"tail /dev/zero; fi; {WorkerScripts.Sound}";
        var limits = Short with { MaximumProcessorTime = TimeSpan.FromMinutes(1), MaximumStallTime = TimeSpan.FromMinutes(1) };
        using var pool = new DecoderPool(WorkerScripts.Shell(folder, script), 1, limits);

        Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(picture, Limits, Cancellation));
        Assert.Equal(new Unprintable(new FigureDropped()), pool.Prepare(picture, Limits, Cancellation));
    }

    [Theory]
    [InlineData("/bin/sh", "-c", "exit 0")]
    [InlineData("/bin/sh", "-c", "echo I am another program altogether; exec cat")]
    [InlineData("/no/such/program", "", "")]
    public void A_worker_that_can_not_start_is_an_unusable_request(string program, string first, string second)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using var pool = new DecoderPool(new WorkerCommand(program, [first, second]), 1, new WorkerLimits());

        var failure = Assert.Throws<UnusableRequestException>(() => pool.Prepare(Photograph, Limits, Cancellation));
        Assert.StartsWith($"The picture decoder can't be started: {program}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_waiting_and_the_worker()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the misbehaving workers are shell scripts");
        using var folder = new TemporaryFolder();
        using var pool = new DecoderPool(WorkerScripts.Shell(folder, $"touch '{folder["asked"]}'; exec sleep 1000"), 1, new WorkerLimits());
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var waiting = Task.Run(() => pool.Prepare(Photograph, Limits, cancellation.Token), Cancellation);
        await FileEvents.WaitForFileAsync(folder["asked"], Cancellation);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Empty(WorkerScripts.ChildrenOf(Environment.ProcessId));
    }

    [Fact]
    public void A_picture_that_needs_no_decoder_starts_no_worker()
    {
        using var pool = new DecoderPool(new WorkerCommand("/no/such/program", []), 1, new WorkerLimits());

        Assert.IsType<Printable>(pool.Prepare(SamplePictures.Photograph(90, 60), Limits, Cancellation));
        Assert.IsType<Unprintable>(pool.Prepare(SamplePictures.Drawing(1, 1, "gif"), Limits, Cancellation));
        Assert.IsType<Unprintable>(pool.Prepare("no picture"u8.ToArray(), Limits, Cancellation));
    }

    [Fact]
    public async Task The_program_itself_gives_the_same_bytes_whichever_worker_it_is()
    {
        byte[][] pictures =
        [
            .. SamplePictures.Formats.Select(format => SamplePictures.Photograph(260, 180, format)),
            SamplePictures.Transparent(300, 300),
            SamplePictures.Ghost(90, 70),
            SamplePictures.Animation(50, 30, 5),
        ];
        var here = pictures.Select(picture => Said(PicturePreparer.Prepare(picture, Limits))).ToArray();

        // Few pictures get one worker; two pools have two.
        using DecoderPool one = new(WorkerScripts.Real, 1, new WorkerLimits()),
            other = new(WorkerScripts.Real, 1, new WorkerLimits());
        var apart = await Task.WhenAll(
            pictures.Select(
                (picture, index) =>
                    Task.Run(() => Said((index % 2 == 0 ? one : other).Prepare(picture, Limits, Cancellation)), Cancellation)
            )
        );

        Assert.Equal(here, apart);
    }

    [Fact]
    public async Task Five_hundred_damaged_pictures_are_pictures_or_losses()
    {
        var random = new Random(11);
        var damaged = Enumerable
            .Range(0, 500)
            .Select(number =>
                Damaged(SamplePictures.Photograph(40, 30, SamplePictures.Formats[number % SamplePictures.Formats.Length]), number, random)
            )
            .ToArray();
        using var pool = new DecoderPool(WorkerScripts.Real, 2, new WorkerLimits());

        var prepared = await Task.WhenAll(
            damaged
                .Chunk(250)
                .Select(some => Task.Run(() => some.Select(picture => pool.Prepare(picture, Limits, Cancellation)).ToArray(), Cancellation))
        );

        // None of them took its worker with it.
        Assert.DoesNotContain(prepared.SelectMany(some => some), preparation => preparation is Unprintable { IsTransient: true });
        Assert.Contains(prepared.SelectMany(some => some), preparation => preparation is Printable);
    }

    private static string Said(Preparation preparation) =>
        preparation is Printable { Bytes: { } bytes } picture
            ? $"{picture with { Bytes = null }} {Convert.ToHexString(bytes)}"
            : preparation.ToString();

    private static byte[] Damaged(byte[] whole, int number, Random random)
    {
        if (number % 2 == 0)
        {
            return whole[..random.Next(whole.Length)];
        }

        for (var flip = 0; flip < 4; flip++)
        {
            whole[random.Next(whole.Length)] ^= (byte)(1 << random.Next(8));
        }

        return whole;
    }
}
