"""Articles as windows of wordpieces with what each cue makes of them.

An article is `{"text", "quotes"}`, a quote `{"content", "cue", "source"}` of spans. Where an article does not tell all, a quote
whose `source` is missing has one or none that nobody knows, and in its `doubtful` spans a cue begins or does not."""
import gzip
import json

from model import CONTENT, CONTENT_START, CUE, NONE, SOURCE, SOURCE_START

LONGEST = 254
SURE = 0.6  # from this confidence what the program has found is taught
SOMETHING_ELSE = 6  # the role of a wordpiece that is no content, whatever else it is
SHORTEST = 60  # the least that a window of several paragraphs is filled up to
MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


def articles(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [believed(json.loads(line)) for line in lines]


def believed(article):
    """An article that the program has labelled, with the quotes that it is sure of; where it is less sure, nobody knows."""
    sure, doubtful = [], list(article.get("doubtful", []))
    for quote in article["quotes"]:
        if quote.get("confidence", 1) >= SURE:
            sure.append(quote)
        elif quote["cue"]:
            doubtful += quote["cue"]
    return {**article, "quotes": sure, "doubtful": doubtful}


def curled(text):
    """A text whose straight double marks are curly; a paragraph begins outside of them."""
    found, inside = [], False
    for letter in text:
        if letter == '"':
            inside = not inside
            letter = "“" if inside else "”"
        elif letter == "\n":
            inside = False
        found.append(letter)
    return "".join(found)


class Texts:
    """The articles that are learned from. Each time they are read in other windows, which is as much as to have more of them:
    paragraph by paragraph, as the engine reads, or several together, with the other kind of quotation marks now and then.

    They come from collections, each with how much of it is read each time: half of it, or all three times over."""

    def __init__(self, collections, tokenizer):
        self.collections = collections
        self.tokenizer = tokenizer

    def windows(self, order):
        chosen = []
        for articles, share in self.collections:
            whole = int(share)
            chosen += articles * whole + order.sample(articles, round(len(articles) * (share - whole)))
        return [window for article in chosen for window in self.examples(article, order)]

    def examples(self, article, order):
        text, chance = article["text"], order.random()
        if chance < 0.15:
            text = curled(text)
        elif chance < 0.3:
            text = text.translate(MARKS)
        longest = 0 if order.random() < 0.5 else order.randint(SHORTEST, LONGEST)
        return examples({**article, "text": text}, self.tokenizer, longest)


def starts_sentence(text, before, after):
    """Whether a sentence may end before a wordpiece."""
    gap, last, first = text[before[1]:after[0]], text[before[1] - 1], text[after[0]]
    return bool(gap) and last in ".!?”\"" and (first.isupper() or first in "“\"")


def parts(text, places, longest):
    """Ranges of wordpieces that are windows: whole paragraphs, as many as `longest` has room for, and ones that are too long
    cut where sentences begin."""
    paragraphs, sentences = [0], []
    for index in range(1, len(places)):
        if "\n" in text[places[index - 1][1]:places[index][0]]:
            paragraphs.append(index)
        elif starts_sentence(text, places[index - 1], places[index]):
            sentences.append(index)
    pieces = []
    for start, end in zip(paragraphs, paragraphs[1:] + [len(places)]):
        cuts = [cut for cut in sentences if start < cut < end] + [end]
        while end - start > LONGEST:
            fitting = [cut for cut in cuts if start < cut <= start + LONGEST]
            cut = fitting[-1] if fitting else start + LONGEST
            pieces.append((start, cut))
            start = cut
        if start < end:
            pieces.append((start, end))
    windows = []
    for start, end in pieces:
        if windows and end - windows[-1][0] <= longest:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def overlapping(places, spans):
    return [index for index, (start, end) in enumerate(places) if any(start < e and end > s for s, e in spans)]


def examples(article, tokenizer, longest=LONGEST):
    """Windows of an article: the numbers of its wordpieces, for each cue by its first wordpiece all roles, and the wordpieces of
    which nobody knows whether a cue begins there."""
    found = tokenizer.encode(article["text"], add_special_tokens=False)
    for start, end in parts(article["text"], found.offsets, longest):
        places = found.offsets[start:end]
        first, last = places[0][0], places[-1][1]
        cues = {}
        for quote in article["quotes"]:
            if not any(s < last and e > first for s, e in quote["cue"] or []):
                continue
            own = overlapping(places, quote["cue"])
            if not own:
                continue
            unsaid = NONE if "source" in quote else SOMETHING_ELSE
            roles = cues.setdefault(own[0], [unsaid] * len(places))
            for spans, opening, other in (
                (quote["content"], CONTENT_START, CONTENT), (quote.get("source") or [], SOURCE_START, SOURCE)):
                for span in spans:
                    for number, index in enumerate(overlapping(places, [span])):
                        roles[index] = other if number else opening
            for index in own:
                roles[index] = CUE
        yield found.ids[start:end], cues, set(overlapping(places, article.get("doubtful", []))) - set(cues)
