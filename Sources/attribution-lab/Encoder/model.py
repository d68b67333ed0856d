"""The network: a BERT encoder, a head that finds cues, and a head that tells what each wordpiece is to a cue."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import BertConfig, BertModel

ROLES = NONE, CONTENT_START, CONTENT, SOURCE_START, SOURCE, CUE = range(6)
DISTANCES = 65


class Model(nn.Module):
    def __init__(self, config: BertConfig, rank: int = 256):
        super().__init__()
        config._attn_implementation = "sdpa"
        width = config.hidden_size
        self.enc = BertModel(config, add_pooling_layer=False)
        self.cue = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Dropout(0.1), nn.Linear(width, 1))
        self.t = nn.Linear(width, rank)
        self.c = nn.Linear(width, rank, bias=False)
        self.dist = nn.Embedding(DISTANCES, rank)
        self.m = nn.Linear(width, rank, bias=False)
        self.mid = nn.Linear(rank, rank)
        self.out = nn.Linear(rank, len(ROLES))
        self.drop = nn.Dropout(0.1)

    def encode(self, pieces, mask):
        return self.enc(input_ids=pieces, attention_mask=mask).last_hidden_state

    def roles(self, vectors, windows, cues):
        """What each wordpiece is to the cue that begins at `cues` in the windows `windows`."""
        rows, own = vectors[windows], vectors[windows, cues]
        distance = torch.arange(vectors.shape[1])[None] - cues[:, None]
        size = torch.clamp((torch.log2(distance.abs().float() + 1) * 4).round().long(), max=DISTANCES // 2)
        steps = distance.sign() * size + DISTANCES // 2
        sums = self.t(vectors)[windows] + self.c(own)[:, None] + self.dist(steps) + self.m(rows * own[:, None])
        return self.out(self.drop(F.gelu(self.mid(self.drop(F.gelu(sums))))))
