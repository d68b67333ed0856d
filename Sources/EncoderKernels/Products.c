#include "Paths.h"

// The path that every processor can take.
void products_portable(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, size_t outputs, int32_t *products) {
  for (size_t block = 0; block < outputs; block += 16) {
    const int8_t *begin = weights + block * width;
    for (size_t row = 0; row < count; row++) {
      int32_t sums[16] = {0};
      for (size_t step = 0; step < width; step += 4) {
        const int8_t *weight = begin + step * 16;
        for (size_t output = 0; output < 16; output++) {
          for (size_t input = 0; input < 4; input++) {
            sums[output] += ((int32_t)rows[row * width + step + input] - 128) * weight[output * 4 + input];
          }
        }
      }
      for (size_t output = 0; output < 16; output++) products[row * outputs + block + output] = sums[output];
    }
  }
}

#if defined(__aarch64__)
#include <arm_neon.h>

#define TARGET __attribute__((target("dotprod")))

TARGET static inline __attribute__((always_inline)) void tile(
    const uint8_t *rows, const size_t count, size_t width, const int8_t *weights, size_t outputs, int32_t *products) {
  int32x4_t sums[4][4];
  for (size_t row = 0; row < count; row++) {
    for (size_t part = 0; part < 4; part++) sums[row][part] = vdupq_n_s32(0);
  }
  for (size_t step = 0; step < width; step += 4) {
    int8x16_t weight[4];
    for (size_t part = 0; part < 4; part++) weight[part] = vld1q_s8(weights + step * 16 + part * 16);
    for (size_t row = 0; row < count; row++) {
      uint32_t bytes;
      __builtin_memcpy(&bytes, rows + row * width + step, 4);
      int8x16_t inputs = vreinterpretq_s8_u32(vdupq_n_u32(bytes ^ 0x80808080u));
      for (size_t part = 0; part < 4; part++) sums[row][part] = vdotq_s32(sums[row][part], inputs, weight[part]);
    }
  }
  for (size_t row = 0; row < count; row++) {
    for (size_t part = 0; part < 4; part++) vst1q_s32(products + row * outputs + part * 4, sums[row][part]);
  }
}

TARGET void products_neon(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, size_t outputs, int32_t *products) {
  for (size_t block = 0; block < outputs; block += 16) {
    size_t row = 0;
    for (; row + 4 <= count; row += 4) {
      tile(rows + row * width, 4, width, weights + block * width, outputs, products + row * outputs + block);
    }
    for (; row < count; row++) {
      tile(rows + row * width, 1, width, weights + block * width, outputs, products + row * outputs + block);
    }
  }
}
#endif
