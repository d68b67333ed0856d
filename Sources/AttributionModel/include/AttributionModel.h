#ifndef ATTRIBUTION_MODEL_H
#define ATTRIBUTION_MODEL_H

#include <stddef.h>

/// The bytes of the trained model, which lie in the program itself.
const void *_Nonnull attribution_model_bytes(void);

/// How many bytes the trained model has.
size_t attribution_model_size(void);

#endif
