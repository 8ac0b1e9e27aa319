#ifndef CITE_CHECKSUM_H
#define CITE_CHECKSUM_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether this processor computes CRC-32C itself.
bool cite_crc32c_available(void);

/// CRC-32C of some bytes, by the processor's own instruction. Only where it is available.
uint32_t cite_crc32c(const uint8_t *bytes, size_t count);

#endif
