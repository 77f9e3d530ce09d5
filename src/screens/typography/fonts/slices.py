"""Cuts the faces into slices (README.md) from the files of Fontsource.

    python3 slices.py NODE_MODULES OUT_FOLDER

Needs fontTools and brotli. Prints what each slice weighs.
"""

import io
import os
import sys

from fontTools.merge import Merger
from fontTools.merge import Options as MergeOptions
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

from display import digits, hide

# name of the slices: package, weight, size of the Latin glyphs beside the Arabic ones, lookups that see real marks only
FACES = {
    'head-700': ('markazi-text', 700, 1, False),
    'text-400': ('noto-naskh-arabic', 400, 0.92, False),
    'ui-400': ('vazirmatn', 400, 1, False),
    'ui-600': ('vazirmatn', 600, 1, False),
    'book-400': ('amiri', 400, 1, True),
}
FEATURES = 'ccmp locl isol init medi fina rlig rclt calt liga clig kern mark mkmk curs mset tnum'.split()


def characters(ranges):
    """'U+20-23,U+25' as numbers."""
    for part in ranges.replace('U+', '').split(','):
        first, _, last = part.partition('-')
        yield from range(int(first, 16), int(last or first, 16) + 1)


LETTERS = set(
    characters(
        'U+60C,U+61B-61C,U+61F,U+621-63A,U+640-655,U+660-66D,U+670,U+67E,U+686,U+6A4,U+6A9,U+6AF,U+6CC,U+200C-200F'
    )
)
PROSE = set(
    characters('U+20-23,U+25-3B,U+3F-40,U+5F,U+7C,U+A0,U+AB,U+BB,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026')
)
LATIN = set(characters('U+41-5A,U+61-7A'))
SIGNS = set(characters('U+21-40,U+5B-60,U+7B-FF,U+153,U+2010-2026,U+202F,U+2039-203A,U+20AC')) - PROSE
REST = set(characters('U+600-6FF,U+FB50-FDFF,U+FE70-FEFC'))


def cut(file, wanted, size=1):
    """A font of these characters alone, its glyphs so many times as large, in memory."""
    font = TTFont(file)
    if size != 1:
        em = font['head'].unitsPerEm
        scale_upem(font, round(em * size))
        font['head'].unitsPerEm = em
    options = Options(layout_features=FEATURES, name_IDs=[0, 13, 14], drop_tables=['STAT', 'prep', 'gasp'])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.flavor = None
    written = io.BytesIO()
    font.save(written)
    written.seek(0)
    return written


def merged(letters, prose):
    """Letters and the signs among them as one font, so that a line is not cut at each space."""
    merger = Merger(MergeOptions(drop_tables=['meta']))
    # Its merge() opens files by name; streams will do.
    return merger.merge([letters, prose])


def slices(name, modules):
    package, weight, size, real_marks = FACES[name]
    folder = os.path.join(modules, '@fontsource', package, 'files')
    arabic, latin = (
        os.path.join(folder, f'{package}-{script}-{weight}-normal.woff2') for script in ('arabic', 'latin')
    )
    for part in ('arabic', 'digits-arabic', 'digits-latin'):
        font = merged(cut(arabic, LETTERS), cut(latin, PROSE, size))
        if part == 'arabic':
            hide(font, real_marks)
        else:
            digits(font, part.removeprefix('digits-'))
        yield part, font
    yield 'latin', TTFont(cut(latin, LATIN, size))
    yield 'signs', TTFont(cut(latin, SIGNS, size))
    rest = TTFont(cut(arabic, REST))
    hide(rest, real_marks)
    yield 'rest', rest


def main(modules, out):
    for name in FACES:
        for part, font in slices(name, modules):
            file = os.path.join(out, f'{name}-{part}.woff2')
            font.flavor = 'woff2'
            font.save(file)
            print(os.path.getsize(file), len(font.getGlyphOrder()), os.path.basename(file))


main(*sys.argv[1:])
