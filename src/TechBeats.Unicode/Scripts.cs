using System.Text;

namespace TechBeats.Unicode;

/// <summary>The script of a character (UAX 24).</summary>
public static class Scripts
{
    private static readonly string s_codes = ReadCodes();

    /// <summary>
    /// The character's script. Digits, punctuation and emoji are <see cref="Script.Common"/>, combining marks
    /// <see cref="Script.Inherited"/>.
    /// </summary>
    public static Script ScriptOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        return (Script)table.Script[table.RecordOf(codePoint)];
    }

    /// <summary>The scripts that share a character such as a danda (UAX 24, Script_Extensions); empty if it has no extensions.</summary>
    public static IReadOnlyList<Script> ExtensionsOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        int set = table.ScriptSet[table.RecordOf(codePoint)];
        return set == 0
            ? []
            : [.. table.ScriptSets[table.ScriptSetOffsets[set]..table.ScriptSetOffsets[set + 1]].Select(script => (Script)script)];
    }

    /// <summary>The script's four-letter code (ISO 15924), such as <c>Latn</c>.</summary>
    public static string CodeOf(Script script) => s_codes.Substring(4 * (int)script, 4);

    private static string ReadCodes() => Encoding.ASCII.GetString(new TableReader("scripts.bin").Bytes());
}
