#ifndef CPICTURES_H
#define CPICTURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The forms of pictures that are decoded.
enum picture_form { picture_png, picture_jpeg, picture_webp };

/// Whether libgd is there, which is loaded the first time somebody asks.
bool can_decode_pictures(void);

/// Decodes a picture of a size and scales it into pixels of three bytes each, red, green and blue, on a white ground; false
/// where it cannot be decoded.
bool decode_picture(
  enum picture_form form, const uint8_t *bytes, size_t count, int width, int height, uint8_t *pixels, int columns,
  int rows);

#endif
