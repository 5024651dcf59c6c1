using System.Text;
using TechBeats.Figures.Storing;

namespace TechBeats.Fuzzing.Targets;

/// <summary>The lock file of the figure store, figures.lock.yml.</summary>
internal sealed class LockFileTarget : IFuzzTarget
{
    public string Name => "lock-file";

    public void Run(byte[] input)
    {
        var read = LockFile.Read(Encoding.UTF8.GetString(input));
        var written = LockFile.Write(read.Entries, read.NegativeEntries);
        var again = LockFile.Read(written);
        BrokenPromiseException.Unless(
            again.Damage.Count == 0,
            $"our own lock file is damaged: {string.Join(", ", again.Damage)}\n{written}"
        );
        BrokenPromiseException.Unless(
            LockFile.Write(again.Entries, again.NegativeEntries) == written,
            $"a lock file changes when it is read:\n{written}"
        );
    }
}
