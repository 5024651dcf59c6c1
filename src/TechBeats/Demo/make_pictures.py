#!/usr/bin/python3
"""Draws the pictures of the sample archive. They are ours: nothing but arithmetic.

   make_pictures.py ARCHIVE FONTS      needs Debian's python3-pil; run again only to change a picture
"""
import math
import random
import sys
from PIL import Image, ImageDraw, ImageFilter, ImageFont

archive, fonts = sys.argv[1:3]
assets = archive + "/assets/"
INK, MUTED, TINT, ACCENT, BLUE, CREAM = (30, 30, 34), (120, 118, 114), (206, 203, 196), (196, 84, 33), (44, 84, 122), (250, 246, 238)


def sans(size, weight="Regular"):
    return ImageFont.truetype(f"{fonts}/SourceSans3/SourceSans3-{weight}.ttf", size)


def serif(size, weight="Regular"):
    return ImageFont.truetype(f"{fonts}/SourceSerif4/SourceSerif4-{weight}.ttf", size)


def two_ways_to_break():
    """Grey bars for words: the left column gaps, the right one doesn't."""
    chance = random.Random(4877)
    width, height = 1280, 610
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    words = [chance.choice((22, 34, 48, 60, 74, 90, 112, 140)) for _ in range(74)]
    measure, space = 540, 16

    def greedy():
        lines, line = [], []
        for word in words:
            if line and sum(line) + word + space * len(line) > measure:
                lines.append(line)
                line = []
            line.append(word)
        return lines + [line]

    def total():
        best, n = [0] + [math.inf] * len(words), len(words)
        back = [0] * (n + 1)
        for end in range(1, n + 1):
            for start in range(end - 1, -1, -1):
                natural = sum(words[start:end]) + space * (end - start - 1)
                if natural - measure > (end - start - 1) * 5:
                    break
                gaps = max(1, end - start - 1)
                ratio = 0 if end == n and natural <= measure else (measure - natural) / (gaps * (5 if natural > measure else 8))
                cost = best[start] + (10 + 100 * abs(ratio) ** 3) ** 2
                if cost < best[end]:
                    best[end], back[end] = cost, start
        lines, end = [], n
        while end:
            lines.insert(0, words[back[end]:end])
            end = back[end]
        return lines

    for left, title, lines in ((50, "line by line", greedy()), (690, "the paragraph as a whole", total())):
        draw.text((left, 24), title, font=sans(28, "Semibold"), fill=INK)
        for row, line in enumerate(lines):
            y = 84 + row * 43
            last = row == len(lines) - 1
            gap = space if last or len(line) == 1 else (measure - sum(line)) / (len(line) - 1)
            x = left
            for place, word in enumerate(line):
                draw.rounded_rectangle((x, y, x + word, y + 24), 4, fill=TINT)
                if place < len(line) - 1 and gap > 25:
                    draw.line((x + word + 4, y + 12, x + word + gap - 4, y + 12), fill=ACCENT, width=4)
                x += word + gap
    image.quantize(32).save(assets + "two-ways-to-break.png", optimize=True)


def a_series():
    """Each size of paper is half of the one before; transparent around the sheets."""
    scale = 1.0
    width, height = 860, 1204
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    x, y, w, h = 6, 6, 841 * scale, 1189 * scale
    for size in range(7):
        shade = tuple(int(c + (255 - c) * (0.25 + 0.09 * size)) for c in BLUE)
        if size % 2 == 0:
            rest = (x, y, w, h / 2)
            part = (x, y + h / 2, w, h / 2)
        else:
            rest = (x, y, w / 2, h)
            part = (x + w / 2, y, w / 2, h)
        px, py, pw, ph = part
        draw.rectangle((px, py, px + pw, py + ph), fill=shade + (255,), outline=(255, 255, 255, 255), width=3)
        name = f"A{size + 1}"
        face = sans(max(18, int(min(pw, ph) / 5)), "Semibold")
        draw.text((px + pw / 2, py + ph / 2), name, font=face, fill=(255, 255, 255, 255) if size < 4 else INK + (255,), anchor="mm")
        x, y, w, h = rest
    draw.rectangle((x, y, x + w, y + h), fill=ACCENT + (255,))
    image.save(assets + "a-series.png", optimize=True)


def type_in_focus():
    """Blocks of type in rows, sharp in front and blurred behind."""
    chance = random.Random(1455)
    width, height = 1500, 900
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    for y in range(height):
        t = y / height
        draw.line((0, y, width, y), fill=(int(58 + 70 * t), int(44 + 50 * t), int(36 + 36 * t)))
    letters = "etaoinshrdlucmfwypvbgkqjxz"
    rows = 8
    for row in range(rows):
        t = row / (rows - 1)
        size = int(70 + 190 * t ** 1.6)
        y = int(60 + 700 * t ** 1.55)
        x = -chance.randrange(size)
        layer = Image.new("RGBA", (width, height), (0, 0, 0, 0))
        pen = ImageDraw.Draw(layer)
        while x < width:
            letter = chance.choice(letters)
            w = int(size * (0.42 if letter in "iljtfr" else 0.9 if letter in "mw" else 0.64))
            light = chance.uniform(0.8, 1.1)
            top = tuple(min(255, int(c * light)) for c in (150, 146, 140))
            front = tuple(int(c * light) for c in (84, 80, 78))
            pen.rectangle((x, y, x + w - 3, y + size), fill=top)
            pen.rectangle((x, y + size, x + w - 3, y + size + size // 3), fill=front)
            glyph = Image.new("L", (w * 2, size * 2), 0)
            ImageDraw.Draw(glyph).text((w, size), letter, font=serif(int(size * 0.82), "Semibold"), fill=255, anchor="mm")
            glyph = glyph.transpose(Image.FLIP_LEFT_RIGHT)
            layer.paste((236, 226, 205), (x - w // 2 - 1, y - size // 2 - 4), glyph)
            x += w
        layer = layer.filter(ImageFilter.GaussianBlur(abs(row - 5.6) * (2.4 if row < 6 else 3.2)))
        image.paste(layer, (0, 0), layer)
    vignette = Image.radial_gradient("L").resize((width, height)).point(lambda v: max(0, 150 - v) + 105)
    image = Image.composite(image, Image.new("RGB", (width, height), (20, 14, 10)), vignette.point(lambda v: min(255, v)))
    noise = Image.effect_noise((width, height), 14).convert("RGB")
    Image.blend(image, noise, 0.04).save(assets + "type-in-focus.jpg", quality=78, optimize=True)


def paper_edge():
    """Sheets seen from the side, fanning out; grey is a channel of its own."""
    chance = random.Random(105)
    width, height = 1400, 800
    image = Image.new("L", (width, height), 26)
    pixels = image.load()
    sheets = 64
    edges = []
    for sheet in range(sheets):
        phase, amp = chance.uniform(0, 6.28), chance.uniform(0.4, 1.6)
        edges.append((phase, amp, chance.uniform(0.86, 1.08)))
    for x in range(width):
        fan = 2.2 + 6.6 * (x / width) ** 2.2
        light = 0.35 + 0.65 * math.exp(-((x - 880) / 480) ** 2)
        base = 660 + 40 * math.sin(x / 700)
        for sheet in range(sheets):
            phase, amp, tone = edges[sheet]
            y0 = base - sheet * fan + amp * math.sin(x / 90 + phase)
            thick = max(1.6, fan * 0.62)
            for y in range(int(y0 - thick), int(y0) + 1):
                if 0 <= y < height:
                    depth = (y0 - y) / thick
                    pixels[x, y] = int(min(255, 245 * tone * light * (0.72 + 0.28 * depth)))
    image = image.filter(ImageFilter.GaussianBlur(0.8))
    image = Image.blend(image, Image.effect_noise((width, height), 20), 0.04)
    image.crop((0, 90, width, 760)).save(assets + "paper-edge.jpg", quality=74, optimize=True)


def folded_sheet():
    """Four leaves that open like a fan, with soft light on each."""
    width, height = 1200, 760
    image = Image.new("RGB", (width, height), (228, 234, 240))
    for leaf, angle in enumerate((-64, -40, -14, 14)):
        layer = Image.new("RGBA", (width, height), (0, 0, 0, 0))
        pen = ImageDraw.Draw(layer)
        a = math.radians(angle)
        foot, far, deep = (470, 640), 560, 420
        right = (foot[0] + far * math.cos(a), foot[1] + far * math.sin(a) * 0.35)
        up = (foot[0] + 40 * math.sin(a), foot[1] - deep)
        corner = (right[0] + 40 * math.sin(a), right[1] - deep)
        steps = 120
        for step in range(steps):
            t0, t1 = step / steps, (step + 1) / steps
            shade = 0.74 + 0.26 * math.sin(math.pi * (0.15 + 0.8 * t0)) - 0.04 * leaf
            color = tuple(int(c * min(1, shade)) for c in (CREAM if leaf % 2 else (176, 199, 222)))
            quad = [(foot[0] + (right[0] - foot[0]) * t, foot[1] + (right[1] - foot[1]) * t - 26 * math.sin(math.pi * t)) for t in (t0, t1)]
            over = [(up[0] + (corner[0] - up[0]) * t, up[1] + (corner[1] - up[1]) * t - 26 * math.sin(math.pi * t)) for t in (t1, t0)]
            pen.polygon(quad + over, fill=color + (255,))
        for line in range(11):
            t = 0.12 + line * 0.07
            points = [(foot[0] + (right[0] - foot[0]) * s + (up[0] - foot[0]) * t, foot[1] + (right[1] - foot[1]) * s - 26 * math.sin(math.pi * s) - deep * t) for s in [0.1 + 0.02 * i for i in range(36 if line else 20)]]
            pen.line(points, fill=(90, 90, 100, 120), width=3)
        shadow = layer.split()[3].filter(ImageFilter.GaussianBlur(18)).point(lambda v: v // 4)
        image.paste((40, 50, 70), (10, 16), shadow)
        image.paste(layer, (0, 0), layer)
    image.crop((320, 10, 1160, 750)).save(assets + "folded-sheet.webp", quality=76, method=6)


def reading_order():
    """Two frames: the order of memory, and the order on the page."""
    width, height = 900, 350
    memory = [(c, BLUE) for c in "see"] + [(" ", INK)] + [(c, ACCENT) for c in "ספרים"] + [(" ", INK)] + [(c, BLUE) for c in "12"]
    page = [0, 1, 2, 3, 10, 11, 9, 8, 7, 6, 5, 4]
    hebrew = ImageFont.truetype(f"{fonts}/NotoSerifHebrew/NotoSerifHebrew-Regular.ttf", 44)
    frames = []
    for rows in ((("in memory", range(12)), ("on the page", page)), (("in memory", range(12)),)):
        image = Image.new("RGB", (width, height), "white")
        draw = ImageDraw.Draw(image)
        for row, (name, order) in enumerate(rows):
            y = 60 + row * 170
            draw.text((20, y - 44), name, font=sans(26, "Semibold"), fill=INK)
            for place, index in enumerate(order):
                letter, color = memory[index]
                x = 20 + place * 72
                draw.rounded_rectangle((x, y, x + 62, y + 72), 8, outline=TINT, width=3)
                draw.text((x + 31, y + 36), letter, font=hebrew if ord(letter) > 0x500 else serif(44), fill=color, anchor="mm")
                draw.text((x + 31, y + 90), str(index + 1), font=sans(18), fill=MUTED, anchor="mm")
        frames.append(image.quantize(16, dither=Image.Dither.NONE))
    frames[0].save(assets + "reading-order.gif", save_all=True, append_images=frames[1:], duration=1200, loop=0, optimize=True)


def half_life():
    width, height = 1200, 640
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    left, top, right, foot = 110, 40, 1160, 550
    years = 24
    for share in (0, 25, 50, 75, 100):
        y = foot - (foot - top) * share / 100
        draw.line((left, y, right, y), fill=(226, 224, 220), width=2)
        draw.text((left - 16, y), str(share), font=sans(26), fill=MUTED, anchor="rm")
    for year in range(0, years + 1, 4):
        x = left + (right - left) * year / years
        draw.text((x, foot + 34), str(year), font=sans(26), fill=MUTED, anchor="mm")
    draw.text((right, foot + 70), "years", font=sans(24), fill=MUTED, anchor="rm")
    points = [(left + (right - left) * t / 240, foot - (foot - top) * (11 / 12) ** (years * t / 240)) for t in range(241)]
    draw.polygon(points + [(right, foot), (left, foot)], fill=(233, 239, 245))
    draw.line(points, fill=BLUE, width=6)
    x, y = left + (right - left) * 8 / years, foot - (foot - top) * (11 / 12) ** 8
    draw.ellipse((x - 11, y - 11, x + 11, y + 11), fill=ACCENT)
    draw.text((x + 22, y - 30), "half of them, after eight years", font=sans(28, "Semibold"), fill=ACCENT)
    image.quantize(48).save(assets + "half-life.png", optimize=True)


def indents():
    """Two columns: paragraphs with the painter's sign, and with the room for it."""
    chance = random.Random(1470)
    image = Image.new("L", (900, 420), 255)
    draw = ImageDraw.Draw(image)
    for left, sign in ((40, True), (490, False)):
        for row in range(9):
            y = 30 + row * 42
            first, last = row in (0, 4, 7), row in (3, 6, 8)
            x = left + (44 if first else 0)
            end = left + (chance.randrange(150, 260) if last else 370)
            if first and sign:
                draw.text((left + 4, y + 8), "¶", font=serif(44, "Semibold"), fill=90, anchor="lm")
            draw.rounded_rectangle((x, y, end, y + 16), 4, fill=196)
    image.save(assets + "indents.png", optimize=True)


def pilcrow():
    image = Image.new("RGBA", (56, 56), (0, 0, 0, 0))
    ImageDraw.Draw(image).text((28, 30), "¶", font=serif(58, "Semibold"), fill=ACCENT + (255,), anchor="mm")
    image.save(assets + "pilcrow.png", optimize=True)


for draw_one in (two_ways_to_break, a_series, type_in_focus, paper_edge, folded_sheet, reading_order, half_life, indents, pilcrow):
    draw_one()
