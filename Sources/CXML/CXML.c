#include "CXML.h"

#include <dlfcn.h>
#include <pthread.h>

// The beginning of xmlParserCtxt.
struct xml_parser {
  xml_events *events;
  void *session;
};

static struct {
  void (*xmlInitParser)(void);
  xml_parser *(*xmlCreateMemoryParserCtxt)(const char *document, int bytes);
  int (*xmlCtxtUseOptions)(xml_parser *parser, int options);
  int (*xmlSwitchEncoding)(xml_parser *parser, int encoding);
  int (*xmlParseDocument)(xml_parser *parser);
  void (*xmlStopParser)(xml_parser *parser);
  void (*xmlFreeParserCtxt)(xml_parser *parser);
} library;

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static bool is_loaded = false;

static bool find_functions(void *handle) {
#define FIND(name) \
  library.name = (typeof(library.name))dlsym(handle, #name); \
  if (library.name == NULL) return false;
  FIND(xmlInitParser)
  FIND(xmlCreateMemoryParserCtxt)
  FIND(xmlCtxtUseOptions)
  FIND(xmlSwitchEncoding)
  FIND(xmlParseDocument)
  FIND(xmlStopParser)
  FIND(xmlFreeParserCtxt)
#undef FIND
  // Only after this may several threads parse.
  library.xmlInitParser();
  return true;
}

bool xml_loaded(const char *file) {
  // Never closed: it is one library for the whole run.
  void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return false;
  pthread_mutex_lock(&loading);
  if (!is_loaded) is_loaded = find_functions(handle);
  bool answer = is_loaded;
  pthread_mutex_unlock(&loading);
  return answer;
}

xml_parser *xml_parser_made(const char *document, int bytes, const xml_events *events, void *session) {
  enum { XML_PARSE_RECOVER = 1 << 0, XML_PARSE_NOENT = 1 << 1, XML_PARSE_NONET = 1 << 11, XML_CHAR_ENCODING_UTF8 = 1 };
  xml_parser *parser = library.xmlCreateMemoryParserCtxt(document, bytes);
  if (parser == NULL) return NULL;
  *parser->events = *events;
  parser->session = session;
  library.xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT);
  library.xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  return parser;
}

void xml_parser_run(xml_parser *parser) { library.xmlParseDocument(parser); }

void xml_parser_stop(xml_parser *parser) { library.xmlStopParser(parser); }

void xml_parser_free(xml_parser *parser) { library.xmlFreeParserCtxt(parser); }
