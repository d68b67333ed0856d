"""fixture.py FOLDER: a small model with made-up weights, and what PyTorch makes of a window, for the tests of `Encoder`.

pip install torch transformers tokenizers"""
import json
import pathlib
import sys

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from transformers import BertConfig

from model import Model
from weights import is_needed, write

PIECES = """[PAD] [UNK] [CLS] [SEP] [unused1] a e h o s t w ##a ##d ##e ##h ##i ##n ##o ##r ##s ##t ##y ada poe said
the ice is thin ##ner will mayor ##s’ oslo says " “ ” ’ ' . , - ! 7 7th ##0 £ 道 д café cafe ##fe strong ##est""".split()
SENTENCES = [
    "Ada Poe said the ice is thin.", "“The ICE is thinner,” says the mayor!", "Café is 70, £7 – not thin-ner",
    "Ó, the\u00a0mayors’ ice\u200b will 道 д Åda unthinkable", "the " + "e" * 101 + " ice\n\nis\tthinnest",
]

folder = pathlib.Path(sys.argv[1])
torch.manual_seed(7)
config = BertConfig(
    vocab_size=len(PIECES), hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64,
    max_position_embeddings=64)
model = Model(config, rank=16).eval()
for name, weights in model.named_parameters():
    torch.nn.init.normal_(weights, 1.0 if "LayerNorm.weight" in name else 0.0, 0.3)
vocabulary = {piece: number for number, piece in enumerate(PIECES)}
state = {name: value.numpy() for name, value in model.state_dict().items()}
for name, quantized in (("exact", False), ("quantized", True)):
    (folder / f"{name}.weights").write_bytes(write(state, vocabulary, heads=2, positions=48, quantized=quantized))

tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
tokenizer.normalizer = normalizers.BertNormalizer()
tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
# In the file they have other numbers, and some are missing.
numbers = {piece: number for number, piece in enumerate(sorted(filter(is_needed, PIECES), key=str.encode))}
unknown = numbers["[UNK]"]
texts = []
for text in SENTENCES:
    found = tokenizer.encode(text, add_special_tokens=False)
    texts.append({"text": text, "pieces": [numbers.get(piece, unknown) for piece in found.tokens], "ranges": found.offsets})


def rounded(tensor):
    return [float(f"{value:.6g}") for value in tensor.flatten().tolist()]


window = tokenizer.encode(SENTENCES[0], add_special_tokens=False).ids * 3
pieces = torch.tensor([[vocabulary["[CLS]"], *window, vocabulary["[SEP]"]]])
with torch.no_grad():
    states = model.enc(input_ids=pieces, output_hidden_states=True).hidden_states
    cues = torch.sigmoid(model.cue(states[-1])[0, 1:-1, 0])
    roles = model.roles(states[-1], torch.tensor([0, 0]), torch.tensor([3, 12])).log_softmax(-1)[:, 1:-1]
reference = {
    "texts": texts, "window": [numbers[PIECES[number]] for number in window],
    "states": [rounded(state) for state in states], "cues": rounded(cues), "roles": [rounded(own) for own in roles],
}
(folder / "reference.json").write_text(json.dumps(reference, ensure_ascii=False, indent=None) + "\n")
