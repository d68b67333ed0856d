// What each path brings; see EncoderKernels.h for what the functions do.
#pragma once

#include "EncoderKernels.h"

typedef void products(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, size_t outputs, int32_t *products);
// Those that take bytes without a sign start from the corrections.
typedef void unsigned_products(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, const int32_t *corrections, size_t outputs,
    int32_t *products);

products products_portable, products_neon, products_avx2;
unsigned_products products_avx_vnni, products_avx512_vnni;

struct vector_functions {
  void (*quantize)(const float *, size_t, size_t, uint8_t *, float *);
  void (*rescale)(const int32_t *, size_t, size_t, const float *, const float *, const float *, float *);
  void (*gelu)(float *, size_t);
  void (*add_and_normalise)(float *, const float *, size_t, size_t, const float *, const float *, float);
  void (*attend)(const float *, size_t, size_t, size_t, float *, float *);
};

extern const struct vector_functions vector_functions_plain, vector_functions_middle, vector_functions_wide;
