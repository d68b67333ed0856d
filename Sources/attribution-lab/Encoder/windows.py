"""Articles as windows of wordpieces with what each cue makes of them."""
import gzip
import json

from model import CONTENT, CONTENT_START, CUE, NONE, SOURCE, SOURCE_START

LONGEST = 254


def articles(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def starts_sentence(text, before, after):
    """Whether a sentence may end before a wordpiece."""
    gap, last, first = text[before[1]:after[0]], text[before[1] - 1], text[after[0]]
    return bool(gap) and last in ".!?”\"" and (first.isupper() or first in "“\"")


def parts(text, places):
    """Ranges of wordpieces that are windows: whole paragraphs as many as fit, longer ones cut where sentences begin."""
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
        if windows and end - windows[-1][0] <= LONGEST:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def overlapping(places, spans):
    return [index for index, (start, end) in enumerate(places) if any(start < e and end > s for s, e in spans)]


def examples(article, tokenizer):
    """Windows of an article: the numbers of its wordpieces, and for each cue by its first wordpiece all roles."""
    found = tokenizer.encode(article["text"], add_special_tokens=False)
    for start, end in parts(article["text"], found.offsets):
        places = found.offsets[start:end]
        cues = {}
        for quote in article["quotes"]:
            own = overlapping(places, quote["cue"] or [])
            if not own:
                continue
            roles = cues.setdefault(own[0], [NONE] * len(places))
            for spans, first, other in (
                (quote["content"], CONTENT_START, CONTENT), (quote["source"] or [], SOURCE_START, SOURCE)):
                for span in spans:
                    for number, index in enumerate(overlapping(places, [span])):
                        roles[index] = other if number else first
            for index in own:
                roles[index] = CUE
        yield found.ids[start:end], cues
