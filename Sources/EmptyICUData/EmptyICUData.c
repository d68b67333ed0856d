// The data of ICU, empty: what ICU itself calls stub data.
//
// Foundation, which GRDB needs, brings 34 MB of names and forms of all languages, for dates, numbers and time zones as
// people write them. This program words nothing so: its dates are those of ISO 8601, its hosts are in Punycode by
// `HostName`. Linked statically, these tables take the place of those. What would need them says that they are missing,
// or ends the program: `DateFormatter` and `NumberFormatter` are not for it, and every time zone but GMT is unknown.
#include "EmptyICUData.h"

#include <stdint.h>

/// The head of a file of ICU's data, and a table of contents without entries (ICU's `udata.h` and `ucmndata.h`).
typedef struct {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved;
  uint8_t is_big_endian, charset, character_size, reserved_too;
  uint8_t format[4], format_version[4], data_version[4];
  uint8_t padding[8];
  uint32_t count;
} empty_data;

#define EMPTY_DATA(version) \
  _Alignas(16) const empty_data icudt##version##_dat = { \
      .header_size = 32, \
      .magic = {0xDA, 0x27}, \
      .info_size = 20, \
      .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__, \
      .character_size = 2, \
      .format = {'C', 'm', 'n', 'D'}, \
      .format_version = {1}, \
      .data_version = {version}, \
  };

// By the version of the ICU that a toolchain has; the others cost nothing.
EMPTY_DATA(74)
EMPTY_DATA(75)
EMPTY_DATA(76)
EMPTY_DATA(77)
EMPTY_DATA(78)
EMPTY_DATA(79)
