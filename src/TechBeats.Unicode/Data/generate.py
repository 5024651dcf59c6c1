#!/usr/bin/env python3
"""Turns the Unicode Character Database into the tables beside this script and into ../Script.cs.

    python3 generate.py FOLDER

FOLDER holds the files of one version of the database (Debian: package unicode-data). What each
table holds is said in README.md. Every table is a row of arrays; an array is its element size in
bytes (1, 2 or 4), its length (both uint32), then its elements. All numbers are little-endian.
"""

import os
import re
import struct
import sys

ROOT = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
LAST = 0x10FFFF

# The orders of these lists are the values of the enums in C#.
CATEGORIES = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".split()
BIDI = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI".split()
GRAPHEME = "Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT".split()
# OPea and CPea are OP and CP of East Asian width F, W or H (LB30); XP is an unassigned pictograph (LB30b).
LINE = ("AL BK CR LF NL SP ZW WJ GL CM ZWJ CL CP CPea EX IS SY OP OPea QU NS B2 CB BA HY BB HL IN NU PR PO "
        "ID EB EM RI JL JV JT H2 H3 XP").split()
# What LineBreak.txt says only in its head: defaults of unassigned code points.
LINE_DEFAULTS = [(0x3400, 0x4DBF, "ID"), (0x4E00, 0x9FFF, "ID"), (0xF900, 0xFAFF, "ID"), (0x20000, 0x2FFFD, "ID"),
                 (0x30000, 0x3FFFD, "ID"), (0x1F000, 0x1FAFF, "ID"), (0x1FC00, 0x1FFFD, "ID"), (0x20A0, 0x20CF, "PR")]
WIDTHS = "N A H W F Na".split()
JOINING = "U R D L C T".split()
FLAGS = ("Emoji Emoji_Presentation Emoji_Modifier Emoji_Modifier_Base Extended_Pictographic "
         "NFC_QC NFD_QC Default_Ignorable_Code_Point Bidi_Mirrored White_Space").split()


def rows(name):
    """The fields of every line of a data file, comments left out."""
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]


def span(field):
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def fill(table, name, index, key=lambda fields: fields[1]):
    """Writes the property value's place in the index into the table for each code point of the file."""
    for fields in rows(name):
        value = key(fields)
        if value is not None:
            for cp in span(fields[0]):
                table[cp] = index[value]


def missing(table, name, index, names):
    """Applies the @missing lines: defaults of unassigned code points, later lines over earlier ones."""
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        for match in re.finditer(r"^# @missing: ([0-9A-F.]+); (\w+)\s*$", file.read(), re.M):
            for cp in span(match[1]):
                table[cp] = index[names.get(match[2], match[2])]


def aliases(prop):
    """Long name to short name of a property's values."""
    return {fields[2]: fields[1] for fields in rows("PropertyValueAliases.txt") if fields[0] == prop}


def number(names):
    return {name: i for i, name in enumerate(names)}


def array(size, values):
    return struct.pack("<II", size, len(values)) + struct.pack("<%d%s" % (len(values), {1: "B", 2: "H", 4: "I"}[size]), *values)


def write(name, *arrays):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(b"".join(arrays))
    print(name, sum(map(len, arrays)))


def write_properties():
    everything = LAST + 1
    category = [number(CATEGORIES)["Cn"]] * everything
    fill(category, "extracted/DerivedGeneralCategory.txt", number(CATEGORIES))

    combining = [0] * everything
    for fields in rows("extracted/DerivedCombiningClass.txt"):
        for cp in span(fields[0]):
            combining[cp] = int(fields[1])

    short = aliases("sc")
    scripts = ["Common", "Inherited", "Unknown"] + sorted({f[1] for f in rows("Scripts.txt")} - {"Common", "Inherited"})
    script = [number(scripts)["Unknown"]] * everything
    fill(script, "Scripts.txt", number(scripts))

    of_code = {short[name]: i for i, name in enumerate(scripts)}
    sets = [()]
    extensions = [0] * everything
    for fields in rows("ScriptExtensions.txt"):
        members = tuple(sorted(of_code[code] for code in fields[1].split()))
        if members not in sets:
            sets.append(members)
        for cp in span(fields[0]):
            extensions[cp] = sets.index(members)

    bidi = [0] * everything
    missing(bidi, "extracted/DerivedBidiClass.txt", number(BIDI), aliases("bc"))
    fill(bidi, "extracted/DerivedBidiClass.txt", number(BIDI))

    grapheme = [0] * everything
    fill(grapheme, "auxiliary/GraphemeBreakProperty.txt", number(GRAPHEME))

    width = [0] * everything
    missing(width, "EastAsianWidth.txt", number(WIDTHS), aliases("ea"))
    fill(width, "EastAsianWidth.txt", number(WIDTHS))

    joining = [0] * everything
    fill(joining, "extracted/DerivedJoiningType.txt", number(JOINING))

    flags = [0] * everything
    flag = number(FLAGS)
    members = [fields for name in ("emoji/emoji-data.txt", "DerivedNormalizationProps.txt", "DerivedCoreProperties.txt",
                                   "PropList.txt", "extracted/DerivedBinaryProperties.txt") for fields in rows(name)]
    for fields in members:
        if fields[1] in flag:
            for cp in span(fields[0]):
                flags[cp] |= 1 << flag[fields[1]]

    line = line_classes(category, width, flags, 1 << flag["Extended_Pictographic"])

    records, indexes, of_code_point = [], {}, []
    for record in zip(category, combining, script, extensions, bidi, grapheme, width, joining, line, flags):
        if record not in indexes:
            indexes[record] = len(records)
            records.append(record)
        of_code_point.append(indexes[record])

    blocks, places, stage1 = [], {}, []
    for start in range(0, everything, 128):
        block = tuple(of_code_point[start:start + 128])
        if block not in places:
            places[block] = len(blocks)
            blocks.append(block)
        stage1.append(places[block])

    columns = list(zip(*records))
    offsets = [sum(map(len, sets[:i])) for i in range(len(sets) + 1)]
    print(len(records), "records,", len(blocks), "blocks")
    write("properties.bin", array(2, stage1), array(2, [i for block in blocks for i in block]),
          *(array(1, column) for column in columns[:-1]), array(2, columns[-1]),
          array(2, offsets), array(1, [s for members in sets for s in members]))
    write_scripts(scripts, short)


def line_classes(category, width, flags, pictographic):
    """Line breaking classes with LB1 applied: ambiguous, surrogate and unknown ones are AL, CJ is NS, SA is CM or AL."""
    raw = ["XX"] * (LAST + 1)
    for first, last, value in LINE_DEFAULTS:
        raw[first:last + 1] = [value] * (last + 1 - first)
    for fields in rows("LineBreak.txt"):
        for cp in span(fields[0]):
            raw[cp] = fields[1]
    index, result = number(LINE), []
    for cp, value in enumerate(raw):
        wide = WIDTHS[width[cp]] in ("F", "W", "H")
        if value in ("AI", "SG", "XX"):
            value = "AL"
        elif value == "CJ":
            value = "NS"
        elif value == "SA":
            value = "CM" if CATEGORIES[category[cp]] in ("Mn", "Mc") else "AL"
        elif value in ("OP", "CP") and wide:
            value += "ea"
        elif value == "ID" and CATEGORIES[category[cp]] == "Cn" and flags[cp] & pictographic:
            value = "XP"
        result.append(index[value])
    return result


def write_scripts(scripts, short):
    lines = ["namespace TechBeats.Unicode;", "",
             "/// <summary>Scripts of Unicode 15.0 (UAX 24). Written by Data/generate.py.</summary>",
             "public enum Script : byte", "{"]
    lines += ["    %s," % name.replace("_", "") for name in scripts]
    lines += ["}", ""]
    with open(os.path.join(HERE, "..", "Script.cs"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines))
    codes = "".join(short[name] for name in scripts).encode("ascii")
    write("scripts.bin", array(1, codes))


def write_normalization():
    canonical, classes = {}, {}
    for fields in rows("UnicodeData.txt"):
        cp = int(fields[0], 16)
        classes[cp] = int(fields[3])
        if fields[5] and not fields[5].startswith("<"):
            canonical[cp] = [int(x, 16) for x in fields[5].split()]
    excluded = {cp for f in rows("DerivedNormalizationProps.txt") if f[1] == "Full_Composition_Exclusion" for cp in span(f[0])}

    def full(cp):
        return [d for c in canonical[cp] for d in full(c)] if cp in canonical else [cp]

    keys = sorted(canonical)
    offsets, mapped = [], []
    for cp in keys:
        offsets.append(len(mapped))
        mapped += full(cp)
    offsets.append(len(mapped))
    pairs = sorted((m[0], m[1], cp) for cp, m in canonical.items() if len(m) == 2 and cp not in excluded)
    write("normalization.bin", array(4, keys), array(2, offsets), array(4, mapped),
          array(4, [p[0] for p in pairs]), array(4, [p[1] for p in pairs]), array(4, [p[2] for p in pairs]))


def write_casing():
    upper, lower = {}, {}
    for fields in rows("UnicodeData.txt"):
        for table, field in ((upper, fields[12]), (lower, fields[13])):
            if field:
                table[int(fields[0], 16)] = int(field, 16)
    special_upper, special_lower = {}, {}
    for fields in rows("SpecialCasing.txt"):
        if len(fields) > 5 and fields[4]:
            continue
        cp = int(fields[0], 16)
        for table, field in ((special_upper, fields[3]), (special_lower, fields[1])):
            mapped = [int(x, 16) for x in field.split()]
            if len(mapped) > 1:
                table[cp] = mapped

    def arrays(simple, special):
        keys = sorted(special)
        text, offsets = [], []
        for cp in keys:
            offsets.append(len(text))
            text += special[cp]
        offsets.append(len(text))
        return (array(4, sorted(simple)), array(4, [simple[cp] for cp in sorted(simple)]),
                array(4, keys), array(2, offsets), array(2, text))

    write("casing.bin", *arrays(upper, special_upper), *arrays(lower, special_lower))


def write_bidi():
    mirror = sorted((int(f[0], 16), int(f[1], 16)) for f in rows("BidiMirroring.txt"))
    brackets = sorted((int(f[0], 16), int(f[1], 16), f[2] == "o") for f in rows("BidiBrackets.txt"))
    write("bidi.bin", array(4, [m[0] for m in mirror]), array(4, [m[1] for m in mirror]),
          array(4, [b[0] for b in brackets]), array(4, [b[1] for b in brackets]), array(1, [b[2] for b in brackets]))


def write_emoji():
    """Objects that join a person to make a role: the last character of the sequences in the file's part on roles."""
    with open(os.path.join(ROOT, "emoji/emoji-zwj-sequences.txt"), encoding="utf-8") as file:
        part = re.search(r"^# RGI_Emoji_ZWJ_Sequence: Role$(.*?)^# =+$", file.read(), re.M | re.S)[1]
    persons, pairs = {0x1F468, 0x1F469, 0x1F9D1}, {}
    for match in re.finditer(r"^([0-9A-F ]+);", part, re.M):
        sequence = [int(x, 16) for x in match[1].split() if x not in ("200D", "FE0F")]
        sequence = [cp for cp in sequence if not 0x1F3FB <= cp <= 0x1F3FF]
        if len(sequence) == 2 and sequence[0] in persons:
            pairs.setdefault(sequence[1], set()).add(sequence[0])
    assert all(found == persons for cp, found in pairs.items() if cp != 0x1F384), pairs
    write("emoji.bin", array(4, sorted(cp for cp, found in pairs.items() if found == persons)))
    for cp, found in pairs.items():
        if found != persons:
            print("not for every person:", hex(cp), [hex(p) for p in found])


write_properties()
write_normalization()
write_casing()
write_bidi()
write_emoji()
