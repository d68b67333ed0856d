"""Makes articles of invented people and words as JSON Lines, the same ones each time."""

import json
import random

GIVEN = ["Lea", "Ada", "Niko", "Sami", "Signe", "Robert", "Mina", "Jon", "Ines", "Tariq", "Yuki", "Pavel"]
SYLLABLES = ["bel", "dor", "fen", "gar", "hol", "jan", "kel", "lin", "mor", "nor", "pel", "ros", "sand", "tor", "ver"]
PLACES = ["Hamar", "Bergen", "Lund", "Visby", "Odense", "Turku", "Arendal"]
ROLES = ["the mayor", "an engineer", "a biologist", "the harbour master", "a teacher", "a nurse"]
NOUNS = ["canal", "bridge", "harbour", "council", "ferry", "budget", "school", "market", "river", "factory", "museum"]
VERBS = ["closed", "opened", "changed", "delayed", "divided", "surprised", "helped", "flooded", "replaced"]
KINDS = ["old", "new", "narrow", "expensive", "quiet", "northern", "crowded", "empty", "public", "frozen"]


def sentence(chance):
    """A sentence without its stop."""
    one = chance.choice
    return (
        f"The {one(KINDS)} {one(NOUNS)} {one(VERBS)} the {one(NOUNS)} near the {one(NOUNS)}, and nobody knew why it "
        f"{one(VERBS)} the {one(KINDS)} {one(NOUNS)}"
    )


def article(number, chance):
    """An article with three people, each with a direct quote and an indirect one."""
    one = chance.choice
    place = one(PLACES)
    paragraphs = [f"{place.upper()} — {sentence(chance)}. {sentence(chance)}."]
    for _ in range(3):
        family = (one(SYLLABLES) + one(SYLLABLES)).capitalize()
        paragraphs.append(f"“{sentence(chance)},” said {one(GIVEN)} {family}, {one(ROLES)}. “{sentence(chance)}.”")
        paragraphs.append(f"{family} said that {sentence(chance).lower()}. {sentence(chance)}.")
    return {
        "id": f"{number:07}",
        "title": f"The {one(KINDS)} {one(NOUNS)} of {place}",
        "date": f"{chance.randint(2010, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        "url": f"https://news.example/{number}",
        "source": f"{place} Post",
        "text": "\n\n".join(paragraphs),
    }


def write_articles(path, count, seed=1):
    """Writes so many articles into a file."""
    chance = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps(article(number, chance), ensure_ascii=False) + "\n")
