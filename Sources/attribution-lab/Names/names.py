#!/usr/bin/env python3
"""names.py FAKER OUTPUT: makes the table of personal names that `Language` reads in place.

FAKER is the folder of an unpacked wheel of Faker (MIT licence), whose data of some 85 locales has given names by gender
and family names; `own.txt` and `census.txt` beside this script have more. Other scripts are written in Latin letters.
The output has a name a line, folded to the letters a to z, with what is known of it, sorted by bytes:

  w, m  a given name of women, of men; g a given name of either
  s     a family name
  e     a family name that stands before the given one
  o     written down by ourselves: more than likely a name
"""
import importlib
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))

CYRILLIC = dict(zip("абвгдезийклмнопрстуфхцчшщъыьэюяёіїєґѓѕјљњќџ", (
    "a b v g d e z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya yo i yi ye g g dz j lj nj k dz").split()))
CYRILLIC["ж"] = "zh"
GREEK = dict(zip("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i th i k l m n x o p r s t y f ch ps o".split())) | {"ς": "s"}
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split()))
ARMENIAN = dict(zip("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
                    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev".split()))
# Locales whose script leaves too much unsaid, and tuples that are no names.
SKIPPED = {"ar_AA", "ar_DZ", "ar_PS", "ar_SA", "fa_IR", "he_IL", "ja_JP", "ko_KR", "ta_IN", "th_TH", "si_LK", "or_IN",
           "bn_BD", "zh_CN", "zh_TW", "es", "en_TH"}


def fold(word):
    """The letters of a word as a to z, after the names that Unicode gives them."""
    out = []
    for letter in word.lower():
        if "a" <= letter <= "z" or letter in "- ":
            out.append(letter)
        elif letter == "ı":
            out.append("i")
        elif letter == "ß":
            out.append("ss")
        else:
            match = re.match(r"LATIN SMALL (?:LETTER|LIGATURE) (\w+)", unicodedata.name(letter, ""))
            if match:
                base = match.group(1).lower()
                out.append({"eth": "d", "thorn": "th", "schwa": "e", "eng": "ng"}.get(base, base))
    return "".join(out)


def indic(word):
    """A word of an Indian script that Unicode lays out as Devanagari."""
    out = []
    for letter in word:
        name = unicodedata.name(letter, "")
        kind, _, value = name.partition(" LETTER ")
        if value:
            value = value.lower().replace("sha", "sha").replace("ssa", "sha").replace("ca", "cha").replace("chha", "chha")
            value = {"aa": "a", "ii": "i", "uu": "u", "tta": "ta", "ttha": "tha", "dda": "da", "ddha": "dha", "nna": "na",
                     "nya": "na", "nga": "na", "lla": "la", "vocalic r": "ri"}.get(value, value)
            out.append(value)
        elif " VOWEL SIGN " in name:
            value = name.partition(" VOWEL SIGN ")[2].lower()
            value = {"aa": "a", "ii": "i", "uu": "oo", "vocalic r": "ri", "candra e": "e", "candra o": "o"}.get(value, value)
            if out and out[-1].endswith("a"):
                out[-1] = out[-1][:-1]
            out.append(value)
        elif "VIRAMA" in name:
            if out and out[-1].endswith("a"):
                out[-1] = out[-1][:-1]
        elif "ANUSVARA" in name or "CANDRABINDU" in name:
            out.append("n")
    if len(out) > 1 and len(out[-1]) > 1 and out[-1].endswith("a"):
        out[-1] = out[-1][:-1]
    return "".join(out).replace("aa", "a")


def latin(word):
    lower = word.lower()
    first = unicodedata.name(lower[0], "") if lower else ""
    for script, table in (("CYRILLIC", CYRILLIC), ("GREEK", GREEK), ("GEORGIAN", GEORGIAN), ("ARMENIAN", ARMENIAN)):
        if first.startswith(script):
            plain = unicodedata.normalize("NFC", lower)
            if script == "GREEK":
                plain = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
                for pair, value in (("ου", "ou"), ("μπ", "b"), ("ντ", "nt"), ("γκ", "gk"), ("αυ", "av"), ("ευ", "ev")):
                    plain = plain.replace(pair, value)
            return "".join(table.get(c, c) for c in plain).replace("-", "")
    if first.startswith(("DEVANAGARI", "GUJARATI")):
        return indic(word)
    return fold(word)


flags = {}


def add(words, flag):
    for word in words:
        name = latin(str(word))
        for part in [name] if " " not in name else []:
            if 2 <= len(part) <= 18 and part.replace("-", "").isascii() and part.replace("-", "").isalpha():
                flags.setdefault(part, set()).add(flag)
                # Russian and Ukrainian endings as papers write them.
                if part.endswith("iy"):
                    flags.setdefault(part[:-2] + "y", set()).add(flag)
                    flags.setdefault(part[:-1], set()).add(flag)


def sections(path):
    kind = None
    for line in open(path, encoding="utf-8"):
        words = line.split("#")[0].split()
        if len(words) == 1 and words[0] in ("women", "men", "either", "family-first"):
            kind = words[0]
        elif words:
            yield kind, words


def main(faker, output):
    sys.path.insert(0, faker)
    folder = os.path.join(faker, "faker/providers/person")
    for locale in sorted(os.listdir(folder)):
        if locale in SKIPPED or not os.path.isdir(os.path.join(folder, locale)) or locale.startswith("__"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in sorted(dir(provider)):
            value = getattr(provider, name)
            if not isinstance(value, (tuple, list, dict, set)) or not value or isinstance(next(iter(value)), tuple):
                continue
            if locale.startswith("en") and name.startswith("last_names") or "last_name" in name:
                add(value, "s")
            elif "first_names_female" in name:
                add(value, "w")
            elif "first_names_male" in name:
                add(value, "m")
            elif name == "first_names":
                add(value, "g")
    census = {}
    for kind, words in sections(os.path.join(HERE, "census.txt")):
        for word in words:
            census.setdefault(fold(word), set()).add("w" if kind == "women" else "m")
    own = {}
    for kind, words in sections(os.path.join(HERE, "own.txt")):
        for word in words:
            own.setdefault(fold(word), set()).add({"women": "w", "men": "m", "either": "g", "family-first": "e"}[kind])
    lines = []
    for name in sorted(set(flags) | set(census) | set(own)):
        known = flags.get(name, set())
        told = own.get(name, set()) & {"w", "m", "g"} or census.get(name, set()) or known & {"w", "m"} or known & {"g"}
        given = "" if not told else told.pop() if len(told) == 1 else "g"
        line = given + ("s" if known & {"s"} else "") + ("e" if "e" in own.get(name, set()) else "") + (
            "o" if own.get(name, set()) & {"w", "m"} else "")
        lines.append(f"{name} {line}\n")
    with open(output, "w", encoding="ascii") as file:
        file.writelines(sorted(lines))


main(*sys.argv[1:3])
