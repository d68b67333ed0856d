#include "CPictures.h"

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>

// What is used of libgd (<https://libgd.github.io/manuals/2.3.3>), whose pictures stay behind pointers.
typedef struct gdImageStruct *gdImagePtr;

#define FUNCTIONS(each) \
  each(gdImagePtr, gdImageCreateFromPngPtr, (int, void *)) \
  each(gdImagePtr, gdImageCreateFromJpegPtrEx, (int, void *, int)) \
  each(gdImagePtr, gdImageCreateFromWebpPtr, (int, void *)) \
  each(gdImagePtr, gdImageCreateTrueColor, (int, int)) \
  each(void, gdImageFilledRectangle, (gdImagePtr, int, int, int, int, int)) \
  each(void, gdImageCopyResampled, (gdImagePtr, gdImagePtr, int, int, int, int, int, int, int, int)) \
  each(int, gdImageGetTrueColorPixel, (gdImagePtr, int, int)) \
  each(void, gdImageDestroy, (gdImagePtr)) \
  each(void, gdSetErrorMethod, (void (*)(int, const char *, va_list)))

static struct {
#define FIELD(result, name, parameters) result(*name) parameters;
  FUNCTIONS(FIELD)
#undef FIELD
} library;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_loaded = false;

// What it has to say of a picture would be written over the screen.
static void be_silent(int level, const char *format, va_list arguments) {}

static void load(void) {
  void *handle = dlopen("libgd.so.3", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
#define FIND(result, name, parameters) \
  library.name = (result(*) parameters)dlsym(handle, #name); \
  if (library.name == NULL) return;
  FUNCTIONS(FIND)
#undef FIND
  library.gdSetErrorMethod(be_silent);
  is_loaded = true;
}

bool can_decode_pictures(void) {
  pthread_once(&once, load);
  return is_loaded;
}

static gdImagePtr decoded(enum picture_form form, int count, void *bytes) {
  switch (form) {
    case picture_png: return library.gdImageCreateFromPngPtr(count, bytes);
    case picture_jpeg: return library.gdImageCreateFromJpegPtrEx(count, bytes, 1);
    case picture_webp: return library.gdImageCreateFromWebpPtr(count, bytes);
  }
  return NULL;
}

bool decode_picture(
  enum picture_form form, const uint8_t *bytes, size_t count, int width, int height, uint8_t *pixels, int columns,
  int rows) {
  if (count > INT_MAX || !can_decode_pictures()) return false;
  gdImagePtr picture = decoded(form, (int)count, (void *)bytes);
  if (picture == NULL) return false;
  gdImagePtr scaled = library.gdImageCreateTrueColor(columns, rows);
  if (scaled != NULL) {
    library.gdImageFilledRectangle(scaled, 0, 0, columns - 1, rows - 1, 0xFFFFFF);
    library.gdImageCopyResampled(scaled, picture, 0, 0, 0, 0, columns, rows, width, height);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int pixel = library.gdImageGetTrueColorPixel(scaled, x, y);
        *pixels++ = (uint8_t)(pixel >> 16);
        *pixels++ = (uint8_t)(pixel >> 8);
        *pixels++ = (uint8_t)pixel;
      }
    }
    library.gdImageDestroy(scaled);
  }
  library.gdImageDestroy(picture);
  return scaled != NULL;
}
