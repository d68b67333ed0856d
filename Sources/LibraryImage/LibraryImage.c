#include "LibraryImage.h"

static const _Alignas(64) unsigned char image[] = {
#embed "library.sqlite"
};

const void *library_image_bytes(void) { return image; }

size_t library_image_size(void) { return sizeof image; }
