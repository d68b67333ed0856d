#include "Paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

static inline int32_t four_bytes(const uint8_t *bytes) {
  int32_t four;
  __builtin_memcpy(&four, bytes, 4);
  return four;
}

// Without an instruction for bytes: 16-bit numbers in pairs, which cannot overflow.
__attribute__((target("avx2"))) void products_avx2(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, size_t outputs, int32_t *products) {
  const __m256i middle = _mm256_set1_epi16(128);
  for (size_t block = 0; block < outputs; block += 16) {
    const int8_t *begin = weights + block * width;
    for (size_t row = 0; row < count; row++) {
      __m256i sums[4];
      for (int part = 0; part < 4; part++) sums[part] = _mm256_setzero_si256();
      for (size_t step = 0; step < width; step += 4) {
        __m128i bytes = _mm_set1_epi32(four_bytes(rows + row * width + step));
        __m256i inputs = _mm256_sub_epi16(_mm256_cvtepu8_epi16(bytes), middle);
        for (int part = 0; part < 4; part++) {
          __m128i four = _mm_loadu_si128((const __m128i *)(begin + step * 16 + part * 16));
          sums[part] = _mm256_add_epi32(sums[part], _mm256_madd_epi16(inputs, _mm256_cvtepi8_epi16(four)));
        }
      }
      // Each output has two sums side by side.
      int32_t *out = products + row * outputs + block;
      for (int half = 0; half < 2; half++) {
        __m256i pairs = _mm256_hadd_epi32(sums[half * 2], sums[half * 2 + 1]);
        _mm256_storeu_si256((__m256i *)(out + half * 8), _mm256_permute4x64_epi64(pairs, 0xD8));
      }
    }
  }
}

#define VNNI __attribute__((target("avx2,avxvnni")))

VNNI INLINE void narrow_tile(
    const uint8_t *rows, const size_t count, size_t width, const int8_t *weights, const int32_t *corrections,
    size_t outputs, int32_t *products) {
  __m256i sums[6][2];
  for (size_t row = 0; row < count; row++) {
    for (int half = 0; half < 2; half++) {
      sums[row][half] = _mm256_loadu_si256((const __m256i *)(corrections + half * 8));
    }
  }
  for (size_t step = 0; step < width; step += 4) {
    __m256i low = _mm256_loadu_si256((const __m256i *)(weights + step * 16));
    __m256i high = _mm256_loadu_si256((const __m256i *)(weights + step * 16 + 32));
    for (size_t row = 0; row < count; row++) {
      __m256i inputs = _mm256_set1_epi32(four_bytes(rows + row * width + step));
      sums[row][0] = _mm256_dpbusd_avx_epi32(sums[row][0], inputs, low);
      sums[row][1] = _mm256_dpbusd_avx_epi32(sums[row][1], inputs, high);
    }
  }
  for (size_t row = 0; row < count; row++) {
    for (int half = 0; half < 2; half++) {
      _mm256_storeu_si256((__m256i *)(products + row * outputs + half * 8), sums[row][half]);
    }
  }
}

VNNI void products_avx_vnni(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, const int32_t *corrections, size_t outputs,
    int32_t *products) {
  for (size_t block = 0; block < outputs; block += 16) {
    const int8_t *begin = weights + block * width;
    int32_t *out = products + block;
    size_t row = 0;
    for (; row + 6 <= count; row += 6) {
      narrow_tile(rows + row * width, 6, width, begin, corrections + block, outputs, out + row * outputs);
    }
    for (; row < count; row++) {
      narrow_tile(rows + row * width, 1, width, begin, corrections + block, outputs, out + row * outputs);
    }
  }
}

#define WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))

// Rows times blocks of outputs whose sums stay in registers: 6 × 4 of the 32 there are.
WIDE INLINE void wide_tile(
    const uint8_t *rows, const size_t count, size_t width, const int8_t *weights, const size_t blocks,
    const int32_t *corrections, size_t outputs, int32_t *products) {
  __m512i sums[6][4];
  for (size_t row = 0; row < count; row++) {
    for (size_t block = 0; block < blocks; block++) {
      sums[row][block] = _mm512_loadu_si512(corrections + block * 16);
    }
  }
  for (size_t step = 0; step < width; step += 4) {
    __m512i weight[4];
    for (size_t block = 0; block < blocks; block++) {
      weight[block] = _mm512_loadu_si512(weights + block * 16 * width + step * 16);
    }
    for (size_t row = 0; row < count; row++) {
      __m512i inputs = _mm512_set1_epi32(four_bytes(rows + row * width + step));
      for (size_t block = 0; block < blocks; block++) {
        sums[row][block] = _mm512_dpbusd_epi32(sums[row][block], inputs, weight[block]);
      }
    }
  }
  for (size_t row = 0; row < count; row++) {
    for (size_t block = 0; block < blocks; block++) {
      _mm512_storeu_si512(products + row * outputs + block * 16, sums[row][block]);
    }
  }
}

WIDE INLINE void wide_column(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, const size_t blocks,
    const int32_t *corrections, size_t outputs, int32_t *products) {
  size_t row = 0;
  for (; row + 6 <= count; row += 6) {
    wide_tile(rows + row * width, 6, width, weights, blocks, corrections, outputs, products + row * outputs);
  }
  for (; row < count; row++) {
    wide_tile(rows + row * width, 1, width, weights, blocks, corrections, outputs, products + row * outputs);
  }
}

WIDE void products_avx512_vnni(
    const uint8_t *rows, size_t count, size_t width, const int8_t *weights, const int32_t *corrections, size_t outputs,
    int32_t *products) {
  size_t output = 0;
  for (; output + 64 <= outputs; output += 64) {
    wide_column(rows, count, width, weights + output * width, 4, corrections + output, outputs, products + output);
  }
  for (; output < outputs; output += 16) {
    wide_column(rows, count, width, weights + output * width, 1, corrections + output, outputs, products + output);
  }
}
#endif
