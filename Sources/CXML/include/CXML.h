// libxml2, loaded when it is first needed: linked in the ordinary way it brings the system's ICU, 30 MB, to every start.
//
// SwiftPM links what the headers of a system's library belong to, so what is used of its stable interface is declared here.
// Tests hold the layouts against the system's headers (`XMLLayoutTests`).
#pragma once

#include <stdbool.h>

struct xml_error;

/// `xmlSAXHandler` of libxml2: what a parser calls, null where nothing shall be.
typedef struct xml_events {
  void *unused_declarations[17];
  void (*characters)(void *session, const unsigned char *text, int bytes);
  void (*ignorable_white_space)(void *session, const unsigned char *text, int bytes);
  void *unused_between[6];
  void (*cdata_block)(void *session, const unsigned char *text, int bytes);
  void *unused_subset;
  /// `xml_version_of_events`, without which no function below is called.
  unsigned int version;
  void *unused_own;
  /// Attributes are five pointers each: name, prefix, namespace, where the value begins, where it ends.
  void (*start)(
    void *session, const unsigned char *name, const unsigned char *prefix, const unsigned char *namespace,
    int namespaces, const unsigned char **declarations, int attributes, int defaulted, const unsigned char **attribute);
  void (*end)(
    void *session, const unsigned char *name, const unsigned char *prefix, const unsigned char *namespace);
  void (*error)(void *session, struct xml_error *error);
} xml_events;

/// `XML_SAX2_MAGIC`.
static const unsigned int xml_version_of_events = 0xDEEDBEAF;

/// `xmlError` of libxml2, up to what is used of it.
typedef struct xml_error {
  int domain;
  /// One of `xml_error_code`, or another.
  int code;
  char *message;
  int level;
  char *file;
  int line;
  /// What the message is about, such as a prefix.
  char *subject;
} xml_error;

/// The codes of `xmlParserErrors` that are told apart.
enum xml_error_code {
  xml_error_document_empty = 4,
  xml_error_document_end = 5,
  xml_error_cdata_not_finished = 63,
  xml_error_tag_name_mismatch = 76,
  xml_error_tag_not_finished = 77,
  xml_warning_namespace_address = 99,
  xml_warning_namespace_relative = 100,
  xml_error_namespace_undefined = 201,
  xml_error_namespace_empty = 204,
};

/// Loads libxml2 from a file such as `libxml2.so.2` unless it is there already; says whether `file` can be loaded.
///
/// None of what follows may be called before this has answered true.
bool xml_loaded(const char *file);

/// A parser of libxml2 (`xmlParserCtxt`).
typedef struct xml_parser xml_parser;

/// A parser of a document in UTF-8, which goes on after errors, replaces entities, and opens nothing but these bytes; it
/// tells `session` what it finds. Null where there is no memory for one.
xml_parser *xml_parser_made(const char *document, int bytes, const xml_events *events, void *session);
/// Parses the whole document, unless `xml_parser_stop` is called by an event.
void xml_parser_run(xml_parser *parser);
void xml_parser_stop(xml_parser *parser);
void xml_parser_free(xml_parser *parser);
