#include "AttributionModel.h"

static const _Alignas(64) unsigned char model[] = {
#embed "attribution.model"
};

const void *attribution_model_bytes(void) { return model; }

size_t attribution_model_size(void) { return sizeof model; }
