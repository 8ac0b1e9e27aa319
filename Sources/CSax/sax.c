#include "CSax.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

typedef struct {
  void *context;
  csax_handler handler;
} events;

static void start_element(void *user, const xmlChar *name, const xmlChar **attributes) {
  events *e = user;
  e->handler.start(e->context, name, attributes);
}

static void end_element(void *user, const xmlChar *name) {
  events *e = user;
  e->handler.end(e->context, name);
}

static void characters(void *user, const xmlChar *bytes, int count) {
  events *e = user;
  e->handler.text(e->context, bytes, count);
}

static void no_data(void *user, const xmlChar *bytes, int count) {
  (void)user;
  (void)bytes;
  (void)count;
}

// libxml2 writes to standard error in spite of NOERROR.
static void silence(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}


void csax_parse_html(const char *bytes, int count, void *context, csax_handler handler) {
  xmlSetGenericErrorFunc(NULL, silence);
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC |
                                 HTML_PARSE_COMPACT | HTML_PARSE_NOIMPLIED);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);

  htmlSAXHandler sax = {0};
  sax.startElement = start_element;
  sax.endElement = end_element;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = no_data;
  sax.initialized = 1;
  events e = {context, handler};

  htmlSAXHandler *original = parser->sax;
  parser->sax = &sax;
  parser->userData = &e;
  htmlParseDocument(parser);
  parser->sax = original;
  htmlFreeParserCtxt(parser);
}

csax_ending csax_parse_xml(const char *bytes, int count, void *context, csax_handler handler) {
  xmlSetGenericErrorFunc(NULL, silence);
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return csax_damaged;
  xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);

  // The first interface of events, which hands out names with their prefixes as the HTML parser does. No event of a document type is taken:
  // what it declares is unknown to the parser.
  xmlSAXHandler sax = {0};
  sax.startElement = start_element;
  sax.endElement = end_element;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = characters;
  sax.initialized = 1;
  events e = {context, handler};

  xmlSAXHandler *original = parser->sax;
  parser->sax = &sax;
  parser->userData = &e;
  xmlParseDocument(parser);
  csax_ending ending = parser->wellFormed ? csax_whole : csax_damaged;
  // The only fault of this number that a document can cause here.
  if (parser->errNo == XML_ERR_INTERNAL_ERROR) ending = csax_too_deep;
  parser->sax = original;
  xmlFreeParserCtxt(parser);
  return ending;
}

const char *csax_entity_name(unsigned int scalar) {
  const htmlEntityDesc *entity = htmlEntityValueLookup(scalar);
  return entity == NULL ? NULL : entity->name;
}

static void ignore_start(void *context, const unsigned char *name, const unsigned char **attributes) {
  (void)context;
  (void)name;
  (void)attributes;
}

static void ignore_end(void *context, const unsigned char *name) {
  (void)context;
  (void)name;
}

// Tables that libxml2 fills when they are first needed are filled by parsing a page.
void csax_initialise(void) {
  int nothing = 0;
  csax_handler handler = {ignore_start, ignore_end, no_data};
  xmlInitParser();
  csax_parse_html("<html><body><p class='a'>&agrave;</p></body></html>", 51, &nothing, handler);
  csax_parse_xml("<a b='c'>&amp;</a>", 18, &nothing, handler);
}
