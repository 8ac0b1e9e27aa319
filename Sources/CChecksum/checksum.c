#include "checksum.h"
#include <string.h>

// The crc32 instruction of SSE 4.2 computes CRC-32C; Swift has no word for it. Other processors use the table in Checksum.swift.
#if defined(__x86_64__)

bool cite_crc32c_available(void) { return __builtin_cpu_supports("sse4.2"); }

__attribute__((target("sse4.2"))) uint32_t cite_crc32c(const uint8_t *bytes, size_t count) {
  uint64_t crc = 0xFFFFFFFF;
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = __builtin_ia32_crc32di(crc, word);
  }
  for (; count > 0; bytes++, count--) crc = __builtin_ia32_crc32qi((uint32_t)crc, *bytes);
  return ~(uint32_t)crc;
}

#else

bool cite_crc32c_available(void) { return false; }

uint32_t cite_crc32c(const uint8_t *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return 0;
}

#endif
