#ifndef CITE_BYTESCAN_H
#define CITE_BYTESCAN_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor looks at 32 bytes at once (AVX2). The functions below that say so may be called only where it does.
bool cite_has_wide_vectors(void);

/// What a pair of neighbouring bytes is looked up in. A bit stands for a group of pairs. Of a byte's two halves one table each, and the
/// exact tables of whole bytes: halves may let more bytes of a group through than the group has.
typedef struct {
  uint8_t first_low[16], first_high[16], second_low[16], second_high[16];
  uint8_t first[256], second[256];
} cite_byte_pairs;

/// The first place in from..<last where a pair begins; last where none does. bytes[last] must be there. Needs wide vectors.
size_t cite_index_of_pair(const uint8_t *bytes, size_t from, size_t last, const cite_byte_pairs *pairs);

/// Whether the bytes are well-formed UTF-8. Needs wide vectors.
bool cite_is_utf8(const uint8_t *bytes, size_t count);

/// The first place in from..<to that holds a byte; to where none does. Any processor.
size_t cite_index_of_byte(const uint8_t *bytes, size_t from, size_t to, uint8_t byte);

#endif
