"""What the faces know of display (README.md): signs that can be hidden, digits that can be drawn otherwise.

    hide(font, real_marks)
    digits(font, 'arabic' or 'latin')

Each changes a fontTools font in place; slices.py calls them.
"""

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables._g_l_y_f import Glyph

TATWEEL = [0x0640]
# Vowels, doubling and their kin. U+0653 maddah, U+0654 and U+0655 hamza, U+065F wavy hamza make letters: they stay.
TASHKEEL = [*range(0x064B, 0x0653), *range(0x0656, 0x065F), 0x0670]
MARK = 3  # GDEF class: no advance, and passed over by lookups that ignore marks
ASCII, ARABIC, PERSIAN = (range(zero, zero + 10) for zero in (0x30, 0x0660, 0x06F0))


def hide(font, real_marks):
    """Adds `stch` (tatweel) and `rtla` (tashkeel): value 2 draws nothing, value 1, which is always on, the sign.

    Both are features every shaper turns on and HarfBuzz applies before all others, so that letters then join, ligate
    and kern as if the sign had not been written. A tag of our own would come last, when all that is done.

    real_marks: lookups that see marks see only real ones. For a face whose lookups ask for neighbours (Amiri).
    """
    nothing = 'nothing'
    font.setGlyphOrder([*font.getGlyphOrder(), nothing])
    font['glyf'].glyphs[nothing] = Glyph()
    font['glyf'].glyphOrder = font.getGlyphOrder()
    font['hmtx'].metrics[nothing] = (0, 0)
    gdef = font['GDEF'].table
    marks = {glyph: 1 for glyph, kind in gdef.GlyphClassDef.classDefs.items() if kind == MARK}
    gdef.GlyphClassDef.classDefs[nothing] = MARK
    gsub = font['GSUB'].table
    if real_marks:
        gdef.MarkAttachClassDef = ot.MarkAttachClassDef()
        gdef.MarkAttachClassDef.classDefs = marks
        for lookup in gsub.LookupList.Lookup:
            ligates_or_asks = lookup.LookupType in (4, 5, 6)
            sees_marks = not lookup.LookupFlag & ~1
            if ligates_or_asks and sees_marks:
                lookup.LookupFlag |= 0x0100  # only marks of attachment class 1
    cmap = font.getBestCmap()
    add(gsub, 'stch', {cmap[c]: [cmap[c], nothing] for c in TATWEEL})
    add(gsub, 'rtla', {cmap[c]: [cmap[c], nothing] for c in TASHKEEL if c in cmap})


def add(gsub, tag, alternates):
    """Adds a feature of one alternate substitution to every script and language."""
    old = list(gsub.FeatureList.FeatureRecord)
    assert all(record.FeatureTag != tag for record in old), tag
    subst = ot.AlternateSubst()
    subst.alternates = alternates
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable = 3, 0, [subst]
    gsub.LookupList.Lookup.append(lookup)
    record = ot.FeatureRecord()
    record.FeatureTag, record.Feature = tag, ot.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = [len(gsub.LookupList.Lookup) - 1]
    # Features stand in the order of their tags; languages name them by their place.
    features = sorted([*old, record], key=lambda each: each.FeatureTag)
    place = {id(each): at for at, each in enumerate(features)}
    gsub.FeatureList.FeatureRecord = features
    for script in gsub.ScriptList.ScriptRecord:
        languages = [script.Script.DefaultLangSys, *(each.LangSys for each in script.Script.LangSysRecord)]
        for language in filter(None, languages):
            kept = [place[id(old[at])] for at in language.FeatureIndex]
            language.FeatureIndex = sorted([*kept, place[id(record)]])
            if language.ReqFeatureIndex != 0xFFFF:
                language.ReqFeatureIndex = place[id(old[language.ReqFeatureIndex])]


def digits(font, shapes):
    """Leaves ten digits, Arabic-Indic or European, and draws every other kind of digit with them."""
    drawn, others = (ARABIC, (ASCII, PERSIAN)) if shapes == 'arabic' else (ASCII, (ARABIC, PERSIAN))
    options = Options(layout_features=['kern', 'tnum'], notdef_outline=False, name_IDs=[0, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=drawn)
    subsetter.subset(font)
    cmap = font.getBestCmap()
    for table in font['cmap'].tables:
        table.cmap = {other[n]: cmap[drawn[n]] for other in others for n in range(10)}
