#ifndef NAME_DATA_H
#define NAME_DATA_H

#include <stddef.h>

/// The table of personal names: a folded name and letters for what is known of it a line, sorted by bytes.
const unsigned char *_Nonnull name_data_bytes(void);
/// Its size in bytes.
size_t name_data_size(void);

#endif
