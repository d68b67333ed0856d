#ifndef ENCODER_MODEL_H
#define ENCODER_MODEL_H

#include <stddef.h>

/// The bytes of the encoder's weights, which lie in the program itself.
const void *_Nonnull encoder_model_bytes(void);

/// How many bytes they have.
size_t encoder_model_size(void);

#endif
