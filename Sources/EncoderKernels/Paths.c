#include "Paths.h"

#if defined(__x86_64__)

int encoder_can_take(encoder_path path) {
  __builtin_cpu_init();
  switch (path) {
  case encoder_portable: return 1;
  case encoder_avx2: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  case encoder_avx_vnni: return encoder_can_take(encoder_avx2) && __builtin_cpu_supports("avxvnni");
  case encoder_avx512_vnni:
    return encoder_can_take(encoder_avx2) && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vnni");
  default: return 0;
  }
}

#elif defined(__aarch64__) && defined(__linux__)

#include <sys/auxv.h>

// HWCAP_ASIMDDP, which not every system's header names.
static const unsigned long dot_products = 1ul << 20;

int encoder_can_take(encoder_path path) {
  return path == encoder_portable || (path == encoder_neon && (getauxval(AT_HWCAP) & dot_products));
}

#else

int encoder_can_take(encoder_path path) { return path == encoder_portable; }

#endif

encoder_path encoder_best_path(void) {
  for (int path = encoder_avx512_vnni; path > encoder_portable; path--) {
    if (encoder_can_take((encoder_path)path)) return (encoder_path)path;
  }
  return encoder_portable;
}

void encoder_products(
    encoder_path path, const uint8_t *rows, size_t count, size_t width, const int8_t *weights,
    const int32_t *corrections, size_t outputs, int32_t *products) {
  switch (path) {
#if defined(__x86_64__)
  case encoder_avx2: products_avx2(rows, count, width, weights, outputs, products); return;
  case encoder_avx_vnni: products_avx_vnni(rows, count, width, weights, corrections, outputs, products); return;
  case encoder_avx512_vnni: products_avx512_vnni(rows, count, width, weights, corrections, outputs, products); return;
#elif defined(__aarch64__)
  case encoder_neon: products_neon(rows, count, width, weights, outputs, products); return;
#endif
  default: products_portable(rows, count, width, weights, outputs, products);
  }
}

// The functions over numbers are compiled for three widths of vectors.
static const struct vector_functions *functions(encoder_path path) {
#if defined(__x86_64__)
  if (path == encoder_avx512_vnni) return &vector_functions_wide;
  if (path == encoder_avx2 || path == encoder_avx_vnni) return &vector_functions_middle;
#endif
  return &vector_functions_plain;
}

void encoder_quantize(
    encoder_path path, const float *numbers, size_t count, size_t width, uint8_t *rows, float *scales) {
  functions(path)->quantize(numbers, count, width, rows, scales);
}

void encoder_rescale(
    encoder_path path, const int32_t *products, size_t count, size_t outputs, const float *row_scales,
    const float *output_scales, const float *bias, float *numbers) {
  functions(path)->rescale(products, count, outputs, row_scales, output_scales, bias, numbers);
}

void encoder_gelu(encoder_path path, float *numbers, size_t count) { functions(path)->gelu(numbers, count); }

void encoder_add_and_normalise(
    encoder_path path, float *numbers, const float *added, size_t count, size_t width, const float *gain,
    const float *offset, float epsilon) {
  functions(path)->add_and_normalise(numbers, added, count, width, gain, offset, epsilon);
}

void encoder_attend(
    encoder_path path, const float *rows, size_t count, size_t width, size_t heads, float *scratch, float *numbers) {
  functions(path)->attend(rows, count, width, heads, scratch, numbers);
}
