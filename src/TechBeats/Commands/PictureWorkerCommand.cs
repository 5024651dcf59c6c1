using System.Runtime.InteropServices;
using TechBeats.Figures.Workers;

namespace TechBeats.Commands;

/// <summary>
/// <c>techbeats picture-worker</c>: the process that decodes pictures, apart from the program and started by it alone, so that no help tells of it.
/// It is known before the command line is read: every picture of a first build waits for its start.
/// </summary>
internal static class PictureWorkerCommand
{
    public const string Name = "picture-worker";

    /// <summary>How this very program is started as a worker.</summary>
    public static WorkerCommand OfProcess()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("This system does not tell which program runs");
        // A muxer ("dotnet techbeats.dll") must be told what to run; a program of its own, in one file or in many, knows.
        return Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new WorkerCommand(
                program,
                [Path.Combine(AppContext.BaseDirectory, typeof(PictureWorkerCommand).Assembly.GetName().Name + ".dll"), Name]
            )
            : new WorkerCommand(program, [Name]);
    }

    /// <summary>Works until the program that started it closes its input, or is gone.</summary>
    public static int Run()
    {
        // A terminal's interrupt reaches every process of the program; this one ends with its input.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        WorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
        return ExitCode.Made;
    }
}
