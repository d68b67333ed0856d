#include "CleaningModel.h"

static const _Alignas(64) unsigned char model[] = {
#embed "cleaning.model"
};

const void *cleaning_model_bytes(void) { return model; }

size_t cleaning_model_size(void) { return sizeof model; }
