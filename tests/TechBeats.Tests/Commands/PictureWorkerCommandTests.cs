using System.Diagnostics;
using TechBeats.Commands;
using TechBeats.Figures.Workers;
using TechBeats.Pictures;
using TechBeats.Tests.Figures;
using TechBeats.Tests.Figures.Workers;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary>The program and its workers as processes: whatever ends the program, no worker stays behind.</summary>
[Collection(OnTheNetwork.Name)]
public sealed class PictureWorkerCommandTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_worker_ignores_the_terminals_interrupt_and_ends_with_its_input()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill");
        using var worker = Start(WorkerScripts.Real.FileName, WorkerScripts.Real.Arguments);
        var output = worker.StandardOutput.BaseStream;
        output.ReadExactly(new byte[WorkerMessages.Greeting.Length]);
        Signal("INT", worker.Id);

        WorkerMessages.WriteRequest(
            worker.StandardInput.BaseStream,
            SamplePictures.Photograph(60, 40, "bmp"),
            new FigureLimits(30, 30, 30, 30)
        );
        Assert.Equal(30, Assert.IsType<Printable>(WorkerMessages.ReadAnswer(output, 100_000)).Width);

        worker.StandardInput.Close();
        Assert.True(worker.WaitForExit(Patience));
        Assert.Equal(ExitCode.Success, worker.ExitCode);
    }

    [Fact]
    public void A_worker_whose_input_ends_while_it_works_ends_at_once()
    {
        using var worker = Start(WorkerScripts.Real.FileName, WorkerScripts.Real.Arguments);
        WorkerMessages.WriteRequest(
            worker.StandardInput.BaseStream,
            SamplePictures.Photograph(900, 900, "png"),
            new FigureLimits(300, 300, 300, 300)
        );
        worker.StandardInput.Close();

        Assert.True(worker.WaitForExit(Patience));
        Assert.Equal(ExitCode.Success, worker.ExitCode);
    }

    [Fact]
    public async Task An_interrupted_program_leaves_no_worker()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "workers are found in /proc");
        using var folder = ArchiveOfPhotographs();
        using var program = Build(folder);
        var workers = await WorkersOf(program);

        // A terminal sends it to all of them.
        Signal("INT", [program.Id, .. workers]);
        Assert.True(program.WaitForExit(Patience));
        Assert.Equal(ExitCode.Canceled, program.ExitCode);
        Assert.DoesNotContain(workers, WorkerScripts.Runs);
        Assert.False(File.Exists(folder["book.pdf"]));
    }

    [Fact]
    public async Task The_workers_of_a_program_that_was_killed_end_by_themselves()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "workers are found in /proc");
        using var folder = ArchiveOfPhotographs();
        using var program = Build(folder);
        var workers = await WorkersOf(program);

        program.Kill();
        Assert.True(program.WaitForExit(Patience));
        await Polling.UntilAsync(() => !workers.Any(WorkerScripts.Runs), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_program_tells_no_secrets_to_a_worker()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the worker is a shell script");
        using var folder = new TemporaryFolder();
        var variable = "TECHBEATS_TEST_TOKEN";
        Environment.SetEnvironmentVariable(variable, "secret");
        try
        {
            using var pool = new DecoderPool(
                WorkerScripts.Shell(folder, $"env > '{folder["variables"]}'; {WorkerScripts.Sound}"),
                1,
                new WorkerLimits()
            );
            pool.Prepare(
                SamplePictures.Photograph(300, 200, "bmp"),
                new FigureLimits(30, 30, 30, 30),
                TestContext.Current.CancellationToken
            );
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        var told = File.ReadAllText(folder["variables"]);
        Assert.Contains("PATH=", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_does_not_list_the_worker()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.InAsync(folder.Path, "--help");
        Assert.DoesNotContain(PictureWorkerCommand.Name, run.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder ArchiveOfPhotographs()
    {
        var folder = new TemporaryFolder();
        folder.Write("2024-01-01-a.md", "---\ntitle: A\n---\nWords.\n\n![one](1.bmp)\n\n![two](2.bmp)\n\n![three](3.bmp)\n");
        for (var number = 1; number <= 3; number++)
        {
            folder.Write($"{number}.bmp", SamplePictures.Photograph(700 + number, 500, "bmp"));
        }

        return folder;
    }

    private static Process Build(TemporaryFolder folder) =>
        Start(
            WorkerScripts.Dotnet,
            [WorkerScripts.Real.Arguments[0], "build", folder.Path, "--offline", "--jobs", "2", "-o", folder["book.pdf"]]
        );

    /// <summary>Waits until the program has workers.</summary>
    private static async Task<IReadOnlyList<int>> WorkersOf(Process program)
    {
        IReadOnlyList<int> workers = [];
        await Polling.UntilAsync(
            () => program.HasExited || (workers = WorkerScripts.ChildrenOf(program.Id)).Count > 0,
            TestContext.Current.CancellationToken
        );
        Assert.NotEmpty(workers);
        return workers;
    }

    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    private static void Signal(string name, params IEnumerable<int> ids)
    {
        // Every shell has its own kill; the program of that name is not on every system.
        using var kill = Start("/bin/sh", ["-c", $"kill -s {name} {string.Join(' ', ids)}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }
}
