#ifndef CSAX_H
#define CSAX_H

/// The events of libxml2's parsers of HTML and XML, without its headers: those pull in ICU, whose types clash with Foundation's own copy.
/// Names and values are UTF-8 ending in a zero byte, valid only during the call. `attributes` is a list of names and values that ends in a null
/// name, or null; a value may be null.
typedef struct {
  void (*_Nonnull start)(void *_Nonnull context, const unsigned char *_Nonnull name, const unsigned char *_Nullable *_Nullable attributes);
  void (*_Nonnull end)(void *_Nonnull context, const unsigned char *_Nonnull name);
  void (*_Nonnull text)(void *_Nonnull context, const unsigned char *_Nonnull bytes, int count);
} csax_handler;

/// Prepares libxml2. To be called once, before parsers run on several threads.
void csax_initialise(void);

/// Parses valid UTF-8 and reports what it meets. Declared encodings are ignored, nothing is loaded from anywhere, errors are not printed.
void csax_parse_html(const char *_Nonnull bytes, int count, void *_Nonnull context, csax_handler handler);

typedef enum {
  /// Well-formed from the first byte to the last.
  csax_whole = 0,
  /// Not well-formed: the events tell what could be read.
  csax_damaged = 1,
  /// Elements nest deeper than 256: the events end there.
  csax_too_deep = 2,
} csax_ending;

/// Parses XML in valid UTF-8. Names come with their prefix ("w:p"). Declared encodings and document types are passed over: no entity but
/// the five of XML is known, so none is expanded, and nothing is loaded from anywhere. Errors are not printed.
csax_ending csax_parse_xml(const char *_Nonnull bytes, int count, void *_Nonnull context, csax_handler handler);

/// The name that HTML gives to a character, as in "&ocirc;"; null where it has none.
const char *_Nullable csax_entity_name(unsigned int scalar);

#endif
