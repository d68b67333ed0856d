"""Writes the weights of an encoder as the program reads them (Sources/Encoder/EncoderWeights.swift)."""
import struct
import unicodedata

import numpy

MAGIC, FORMAT = 0x45445451, 1
GROUP = 32  # numbers of a wordpiece's vector that share a scale


class Writer:
    """A file of tensors, each on a multiple of 64 bytes."""

    def __init__(self, header):
        self.parts = [struct.pack("<16I", *header, *[0] * (16 - len(header)))]

    def add(self, array, kind):
        data = numpy.ascontiguousarray(array, dtype=kind).tobytes()
        self.parts.append(data + b"\0" * (-len(data) % 64))

    def bytes(self):
        return b"".join(self.parts)


def packed(weights):
    """Bytes in blocks of 16 outputs, in a block in steps of 4 inputs, in a step output by output."""
    outputs, inputs = weights.shape
    return weights.reshape(outputs // 16, 16, inputs // 4, 4).transpose(0, 2, 1, 3)


def in_bytes(weights):
    """Weights as bytes with a scale for each row."""
    scales = numpy.abs(weights).max(1) / 127
    scales[scales == 0] = 1
    return numpy.clip(numpy.rint(weights / scales[:, None]), -127, 127).astype(numpy.int32), scales


def in_halves(table):
    """Numbers of 4 bits, a 16-bit scale for each group, the scale tried that loses least."""
    groups = table.reshape(-1, GROUP).astype(numpy.float32)
    most = numpy.abs(groups).max(1) / 7
    best, least, scales = None, None, None
    for share in numpy.arange(0.7, 1.16, 0.05):
        scale = (most * share).astype(numpy.float16)
        scale[scale == 0] = 1
        wide = scale.astype(numpy.float32)[:, None]
        values = numpy.clip(numpy.rint(groups / wide), -8, 7)
        loss = ((values * wide - groups) ** 2).sum(1)
        if best is None:
            best, least, scales = values, loss, scale
        else:
            better = loss < least
            best[better], least[better], scales[better] = values[better], loss[better], scale[better]
    values = (best + 8).astype(numpy.uint8).reshape(-1, 2)
    return values[:, 0] | values[:, 1] << 4, scales.view(numpy.uint16)


def is_needed(piece):
    """Whether a wordpiece can stand in English text: unused ones and letters of other scripts cannot."""
    if piece.startswith("[unused"):
        return False
    return all(
        ord(letter) < 128 or not unicodedata.category(letter).startswith("L") or "LATIN" in unicodedata.name(letter, "")
        for letter in piece
    )


def write(state, vocabulary, heads, positions, quantized):
    """The bytes of a file: `state` holds the arrays of a checkpoint by name, `vocabulary` the number of each piece."""
    state = {name: numpy.asarray(value, dtype=numpy.float32) for name, value in state.items()}
    pieces = sorted((piece for piece in vocabulary if is_needed(piece)), key=lambda piece: piece.encode())
    table = state["enc.embeddings.word_embeddings.weight"][[vocabulary[piece] for piece in pieces]]
    width = table.shape[1]
    layers = 1 + max(int(name.split(".")[3]) for name in state if name.startswith("enc.encoder.layer."))
    inner = state["enc.encoder.layer.0.intermediate.dense.weight"].shape[0]
    rank = state["t.weight"].shape[0]
    names = [piece.encode() for piece in pieces]
    text = b"".join(names)
    writer = Writer(
        [MAGIC, FORMAT, layers, width, heads, inner, positions, len(pieces), len(text), rank, int(quantized)])

    def numbers(name):
        writer.add(state[name], "<f4")

    def exact(weights, bias):
        writer.add(weights, "<f4")
        writer.add(bias, "<f4")

    def matrix(weights, bias=None):
        bias = numpy.zeros(len(weights)) if bias is None else bias
        if not quantized:
            return exact(weights, bias)
        values, scales = in_bytes(weights)
        writer.add(packed(values), "i1")
        writer.add(scales, "<f4")
        writer.add(-128 * values.sum(1), "<i4")
        writer.add(bias, "<f4")

    def layer(name):
        matrix(state[name + ".weight"], state.get(name + ".bias"))

    def normalisation(name):
        numbers(name + ".weight")
        numbers(name + ".bias")

    writer.add(numpy.cumsum([0] + [len(name) for name in names]), "<u4")
    writer.add(numpy.frombuffer(text, numpy.uint8), "u1")
    if quantized:
        values, scales = in_halves(table)
        writer.add(values, "u1")
        writer.add(scales, "<u2")
    else:
        writer.add(table, "<f4")
    # There is one type of token: its vector is part of each position's.
    places = state["enc.embeddings.position_embeddings.weight"][:positions]
    writer.add(places + state["enc.embeddings.token_type_embeddings.weight"][0], "<f4")
    normalisation("enc.embeddings.LayerNorm")
    for number in range(layers):
        own = f"enc.encoder.layer.{number}."
        # The scale of attention is part of the queries.
        scale = (width // heads) ** -0.5
        query, key, value = (own + f"attention.self.{name}" for name in ("query", "key", "value"))
        matrix(
            numpy.concatenate([state[query + ".weight"] * scale, state[key + ".weight"], state[value + ".weight"]]),
            numpy.concatenate([state[query + ".bias"] * scale, state[key + ".bias"], state[value + ".bias"]]))
        layer(own + "attention.output.dense")
        normalisation(own + "attention.output.LayerNorm")
        layer(own + "intermediate.dense")
        layer(own + "output.dense")
        normalisation(own + "output.LayerNorm")
    layer("cue.0")
    exact(state["cue.3.weight"], state["cue.3.bias"])
    for name in ("t", "c", "m"):
        layer(name)
    numbers("dist.weight")
    layer("mid")
    exact(state["out.weight"], state["out.bias"])
    return writer.bytes()
