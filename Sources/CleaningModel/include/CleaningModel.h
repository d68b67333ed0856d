#ifndef CLEANING_MODEL_H
#define CLEANING_MODEL_H

#include <stddef.h>

/// The bytes of the trained model, which lie in the program itself.
const void *_Nonnull cleaning_model_bytes(void);

/// How many bytes the trained model has.
size_t cleaning_model_size(void);

#endif
