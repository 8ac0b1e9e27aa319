#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/// libxml2's generic error handler is variadic, which Swift cannot write: this one says nothing.
static inline void cite_silence(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

/// Errors are never written to standard error; the parser recovers and goes on.
static inline void cite_silence_libxml2(void) {
  xmlSetGenericErrorFunc(NULL, cite_silence);
}
