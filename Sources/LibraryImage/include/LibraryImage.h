#ifndef LIBRARY_IMAGE_H
#define LIBRARY_IMAGE_H

#include <stddef.h>

/// The bytes of the file of an empty library, which lie in the program itself.
const void *_Nonnull library_image_bytes(void);

/// How many bytes the file has.
size_t library_image_size(void);

#endif
