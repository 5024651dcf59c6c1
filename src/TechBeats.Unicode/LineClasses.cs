namespace TechBeats.Unicode;

/// <summary>The line breaking rules for two neighboring classes without a space between them.</summary>
internal static class LineClasses
{
    public const int Count = (int)LineClass.XP + 1;

    /// <summary>Rules LB11 to LB31 for pairs, in order. The first rule that applies decides.</summary>
    public static bool PairBreaks(LineClass before, LineClass after) => (before, after) switch
    {
        // LB11, LB12, LB12a.
        (_, LineClass.WJ) or (LineClass.WJ or LineClass.GL, _) => false,
        (not (LineClass.BA or LineClass.HY), LineClass.GL) => false,

        // LB13, LB14.
        (_, LineClass.CL or LineClass.CP or LineClass.CPea or LineClass.EX or LineClass.IS or LineClass.SY) => false,
        (LineClass.OP or LineClass.OPea, _) => false,

        // LB15 to LB17.
        (LineClass.QU, LineClass.OP or LineClass.OPea) => false,
        (LineClass.CL or LineClass.CP or LineClass.CPea, LineClass.NS) => false,
        (LineClass.B2, LineClass.B2) => false,

        // LB19, LB20.
        (_, LineClass.QU) or (LineClass.QU, _) => false,
        (_, LineClass.CB) or (LineClass.CB, _) => true,

        // LB21, LB21b, LB22.
        (_, LineClass.BA or LineClass.HY or LineClass.NS) or (LineClass.BB, _) => false,
        (LineClass.SY, LineClass.HL) => false,
        (_, LineClass.IN) => false,

            // LB23, LB23a, LB24.
            (LineClass.AL or LineClass.HL, LineClass.NU) or (LineClass.NU, LineClass.AL or LineClass.HL) => false,
            (LineClass.PR, LineClass.ID or LineClass.EB or LineClass.EM or LineClass.XP) => false,
            (LineClass.ID or LineClass.EB or LineClass.EM or LineClass.XP, LineClass.PO) => false,
            (LineClass.PR or LineClass.PO, LineClass.AL or LineClass.HL) or (LineClass.AL or LineClass.HL, LineClass.PR or LineClass.PO) =>
                false,

        // LB25.
        (LineClass.PR or LineClass.PO or LineClass.HY or LineClass.NU, LineClass.NU) => false,

        // LB26, LB27.
        (LineClass.JL, LineClass.JL or LineClass.JV or LineClass.H2 or LineClass.H3) => false,
        (LineClass.JV or LineClass.H2, LineClass.JV or LineClass.JT) or (LineClass.JT or LineClass.H3, LineClass.JT) => false,
        (LineClass.JL or LineClass.JV or LineClass.JT or LineClass.H2 or LineClass.H3, LineClass.PO) => false,
        (LineClass.PR, LineClass.JL or LineClass.JV or LineClass.JT or LineClass.H2 or LineClass.H3) => false,

        // LB28, LB29.
        (LineClass.AL or LineClass.HL or LineClass.IS, LineClass.AL or LineClass.HL) => false,

        // LB30, LB30b.
        (LineClass.AL or LineClass.HL or LineClass.NU, LineClass.OP) => false,
        (LineClass.CP, LineClass.AL or LineClass.HL or LineClass.NU) => false,
        (LineClass.EB or LineClass.XP, LineClass.EM) => false,
        _ => true,
    };
}
