namespace TechBeats.Typesetting.Styles;

/// <summary>Case of letters.</summary>
public enum Capitals
{
    AsWritten,

    /// <summary>Lowercase letters as small capitals (OpenType <c>smcp</c>).</summary>
    Small,

    /// <summary>All capitals. Case changes before shaping; copied text keeps its own case.</summary>
    All,
}
