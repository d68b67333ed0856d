#define FUNCTIONS vector_functions_plain
#include "Numbers.inc"

size_t encoder_attention_scratch(size_t count, size_t width, size_t heads) {
  return (width / heads + QUERIES) * ((count + LANES - 1) / LANES * LANES);
}

void encoder_multiply(
    const float *rows, size_t count, size_t width, const float *weights, const float *bias, size_t outputs,
    float *numbers) {
  for (size_t row = 0; row < count; row++) {
    for (size_t output = 0; output < outputs; output++) {
      float sums[4] = {0};
      const float *left = rows + row * width, *right = weights + output * width;
      for (size_t index = 0; index + 4 <= width; index += 4) {
        for (int lane = 0; lane < 4; lane++) sums[lane] += left[index + lane] * right[index + lane];
      }
      numbers[row * outputs + output] = bias[output] + ((sums[0] + sums[1]) + (sums[2] + sums[3]));
    }
  }
}

// A number of 16 bits that is not negative and not beyond what they hold.
static float half(uint16_t bits) {
  if (bits < 0x400) return (float)bits * 0x1p-24f;
  union {
    uint32_t bits;
    float number;
  } whole = {.bits = ((uint32_t)bits << 13) + ((127u - 15) << 23)};
  return whole.number;
}

void encoder_unpack_halves(const uint8_t *bytes, const uint16_t *scales, size_t width, float *numbers) {
  for (size_t index = 0; index < width; index += 2) {
    float scale = half(scales[index / 32]);
    numbers[index] = (float)((int)(bytes[index / 2] & 15) - 8) * scale;
    numbers[index + 1] = (float)((int)(bytes[index / 2] >> 4) - 8) * scale;
  }
}
