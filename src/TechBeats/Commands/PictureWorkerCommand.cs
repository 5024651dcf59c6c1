using System.Runtime.InteropServices;
using TechBeats.Figures.Workers;

namespace TechBeats.Commands;

/// <summary>
/// <c>techbeats picture-worker</c>: the decoder process. Only the program starts it, so the help omits it. It is recognized before the
/// command line is parsed, since its start delays every picture of a first build.
/// </summary>
internal static class PictureWorkerCommand
{
    public const string Name = "picture-worker";

    /// <summary>The command that starts this program as a decoder process.</summary>
    public static WorkerCommand ForThisProgram()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of the running program is unknown");
        // The <c>dotnet</c> host needs the path of the assembly; a native executable does not.
        return Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new WorkerCommand(
                program,
                [Path.Combine(AppContext.BaseDirectory, typeof(PictureWorkerCommand).Assembly.GetName().Name + ".dll"), Name]
            )
            : new WorkerCommand(program, [Name]);
    }

    /// <summary>Runs until the parent program closes the input or exits.</summary>
    public static int Run()
    {
        // An interrupt of the terminal reaches all processes of the program. This one exits when its input ends.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        WorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
        return ExitCode.Success;
    }
}
