#ifndef CTOML_H
#define CTOML_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  ctoml_string = 0,
  /// A day without a time, written as in ISO 8601.
  ctoml_date = 1,
  /// An array or a table without a member.
  ctoml_empty = 2,
  /// Numbers, truth values, times: `text` is empty.
  ctoml_other = 3,
} ctoml_kind;

/// One value of a file of settings.
/// `key`: the names of the tables around it and its own, parted by dots; members of an array have the key of the array. UTF-8, ends in a zero byte.
/// `text`: UTF-8, `count` bytes. `line`: counts from 1.
typedef void (*ctoml_visit)(
    void *_Nonnull context, const char *_Nonnull key, ctoml_kind kind, int is_member, const char *_Nonnull text, int count, uint32_t line);

/// Reads TOML 1.0 in UTF-8 and hands on its values, tables by the names of their keys, arrays in order. Nothing is handed on where the text is no TOML.
/// Returns 0, or the line of the first fault, whose words `fault` gets.
uint32_t ctoml_read(const char *_Nonnull bytes, int count, void *_Nonnull context, ctoml_visit _Nonnull visit, ctoml_visit _Nonnull fault);

#ifdef __cplusplus
}
#endif

#endif
