#include "NameData.h"

static const unsigned char table[] = {
#embed "names.txt"
};

const unsigned char *name_data_bytes(void) { return table; }

size_t name_data_size(void) { return sizeof table; }
