#ifndef ENCODER_KERNELS_H
#define ENCODER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// What a processor can do for products of bytes; all paths give the same integers.
typedef enum {
  encoder_portable = 0,
  encoder_neon = 1,
  encoder_avx2 = 2,
  encoder_avx_vnni = 3,
  encoder_avx512_vnni = 4,
} encoder_path;

/// Whether this processor can take a path.
int encoder_can_take(encoder_path path);

/// The fastest path that this processor can take.
encoder_path encoder_best_path(void);

/// For each row the bytes `round(x / scale) + 128`, so that the largest of its numbers fits, and that scale.
void encoder_quantize(
    encoder_path path, const float *_Nonnull numbers, size_t count, size_t width, uint8_t *_Nonnull rows,
    float *_Nonnull scales);

/// The products `Σ (row - 128) · weight` of each row with each output.
///
/// `weights` lie in blocks of 16 outputs, in a block in steps of 4 inputs, in a step output by output: 64 bytes that
/// one instruction takes. `width` is a multiple of 4, `outputs` of 16. `corrections` hold `-128 · Σ weight` of each
/// output.
void encoder_products(
    encoder_path path, const uint8_t *_Nonnull rows, size_t count, size_t width, const int8_t *_Nonnull weights,
    const int32_t *_Nonnull corrections, size_t outputs, int32_t *_Nonnull products);

/// Products as numbers, `product · row scale · output scale + bias`; they may lie where the products do.
void encoder_rescale(
    encoder_path path, const int32_t *_Nonnull products, size_t count, size_t outputs, const float *_Nonnull row_scales,
    const float *_Nonnull output_scales, const float *_Nonnull bias, float *_Nonnull numbers);

/// The product of rows and a matrix with a row for each output, in 32 bits.
void encoder_multiply(
    const float *_Nonnull rows, size_t count, size_t width, const float *_Nonnull weights, const float *_Nonnull bias,
    size_t outputs, float *_Nonnull numbers);

/// The Gaussian error linear unit of each number, in place.
void encoder_gelu(encoder_path path, float *_Nonnull numbers, size_t count);

/// Adds what came of a layer to what went into it, and normalises each row, in place.
void encoder_add_and_normalise(
    encoder_path path, float *_Nonnull numbers, const float *_Nonnull added, size_t count, size_t width,
    const float *_Nonnull gain, const float *_Nonnull offset, float epsilon);

/// Self-attention of one window.
///
/// Each row has its queries (scaled already), keys and values one after another, `width` numbers each. The width of a
/// head is a multiple of 16. `scratch` has room for `encoder_attention_scratch` numbers.
void encoder_attend(
    encoder_path path, const float *_Nonnull rows, size_t count, size_t width, size_t heads, float *_Nonnull scratch,
    float *_Nonnull numbers);

/// How many numbers of room attention over so many rows needs.
size_t encoder_attention_scratch(size_t count, size_t width, size_t heads);

/// The vector of a table of 4-bit numbers: each group of 32 has a 16-bit scale, two numbers lie in a byte, the first
/// in its low half; `scales` are the row's.
void encoder_unpack_halves(
    const uint8_t *_Nonnull bytes, const uint16_t *_Nonnull scales, size_t width, float *_Nonnull numbers);

#endif
