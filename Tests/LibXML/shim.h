// Debian's libxml2 includes the headers of the system's ICU, which cannot be imported beside those of Foundation. They
// serve one structure that nothing here looks into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
