#include "EncoderModel.h"

static const _Alignas(64) unsigned char weights[] = {
#embed "encoder.weights"
};

const void *encoder_model_bytes(void) { return weights; }

size_t encoder_model_size(void) { return sizeof weights; }
