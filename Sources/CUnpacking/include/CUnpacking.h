// The decoders of Brotli (RFC 7932) and Zstandard (RFC 8878), which libcurl brings along, loaded when they are first needed.
#pragma once

#include <brotli/decode.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <zstd.h>

/// Where unpacking stands: what is left of the packed bytes, and of the room for those unpacked.
typedef struct {
  const uint8_t *input;
  size_t input_count;
  uint8_t *output;
  size_t output_count;
} unpacking_place;

/// What became of the bytes: `wants_input` when all were taken, `wants_room` when there is more to come out.
typedef enum { unpacking_ended, unpacking_wants_input, unpacking_wants_room, unpacking_damaged } unpacking_progress;

/// Whether the decoder of Brotli is there; it must be before one is made.
bool loaded_brotli(void);
/// Makes a decoder; null when there is no memory for it.
BrotliDecoderState *loaded_brotli_create(void);
unpacking_progress loaded_brotli_unpack(BrotliDecoderState *decoder, unpacking_place *place);
void loaded_brotli_destroy(BrotliDecoderState *decoder);

/// Whether the decoder of Zstandard is there; it must be before one is made.
bool loaded_zstd(void);
/// Makes a decoder that takes windows up to a size (RFC 9659), two to this power; null when there is no memory for it.
ZSTD_DCtx *loaded_zstd_create(int window);
unpacking_progress loaded_zstd_unpack(ZSTD_DCtx *decoder, unpacking_place *place);
void loaded_zstd_destroy(ZSTD_DCtx *decoder);
