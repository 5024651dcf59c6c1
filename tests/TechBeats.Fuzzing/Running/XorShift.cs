namespace TechBeats.Fuzzing.Running;

/// <summary>Marsaglia's xorshift64* generator: the same seed gives the same numbers on every machine and in every version.</summary>
internal sealed class XorShift(ulong seed)
{
    private ulong state = seed == 0 ? 0x9E3779B97F4A7C15 : seed;

    /// <summary>A number from 0 to <paramref name="bound"/> - 1; 0 when the bound is 0 or less.</summary>
    public int Below(int bound) => bound <= 0 ? 0 : (int)((Next() >> 33) % (ulong)bound);

    private ulong Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1D;
    }
}
