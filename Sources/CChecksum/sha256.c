#include "checksum.h"
#include <string.h>

// Four instructions of SHA-NI do what takes others some twenty each round; Swift has no words for them. Other processors use libmd.
#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

bool cite_sha256_available(void) {
  unsigned a, b, c, d;
  // CPUID leaf 7, EBX bit 29.
  return __builtin_cpu_supports("sse4.1") && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

// FIPS 180-4, section 4.2.2.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// The instructions want the eight words of the state as ABEF and CDGH, highest word first.
__attribute__((target("sha,sse4.1"))) static void blocks(__m128i state[2], const uint8_t *bytes, size_t count) {
  const __m128i swapped = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i abef = state[0], cdgh = state[1];
  for (; count > 0; count--, bytes += 64) {
    const __m128i abefBefore = abef, cdghBefore = cdgh;
    __m128i words[4];
#pragma clang loop unroll(full)
    for (int step = 0; step < 16; step++) {
      __m128i *now = &words[step & 3];
      if (step < 4) {
        *now = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * step)), swapped);
      } else {
        const __m128i next = words[(step + 1) & 3], third = words[(step + 2) & 3], last = words[(step + 3) & 3];
        *now = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(*now, next), _mm_alignr_epi8(last, third, 4)), last);
      }
      const __m128i message = _mm_add_epi32(*now, _mm_loadu_si128((const __m128i *)(constants + 4 * step)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, message);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(message, 0x0E));
    }
    abef = _mm_add_epi32(abef, abefBefore);
    cdgh = _mm_add_epi32(cdgh, cdghBefore);
  }
  state[0] = abef;
  state[1] = cdgh;
}

__attribute__((target("sha,sse4.1"))) void cite_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
  // Section 5.3.3: A B E F and C D G H.
  __m128i state[2] = {_mm_set_epi32(0x6a09e667, (int)0xbb67ae85, 0x510e527f, (int)0x9b05688c), _mm_set_epi32(0x3c6ef372, (int)0xa54ff53a, 0x1f83d9ab, 0x5be0cd19)};
  blocks(state, bytes, count / 64);
  // Section 5.1.1: a bit, zeros, the length in bits.
  uint8_t tail[128] = {0};
  const size_t rest = count % 64, end = rest < 56 ? 64 : 128;
  if (rest > 0) memcpy(tail, bytes + (count - rest), rest);
  tail[rest] = 0x80;
  for (int place = 0; place < 8; place++) tail[end - 1 - place] = (uint8_t)((uint64_t)count * 8 >> 8 * place);
  blocks(state, tail, end / 64);
  uint32_t words[8];
  _mm_storeu_si128((__m128i *)words, state[0]);
  _mm_storeu_si128((__m128i *)(words + 4), state[1]);
  static const int order[8] = {3, 2, 7, 6, 1, 0, 5, 4};
  for (int word = 0; word < 8; word++) {
    for (int place = 0; place < 4; place++) digest[4 * word + place] = (uint8_t)(words[order[word]] >> (24 - 8 * place));
  }
}

#else

bool cite_sha256_available(void) { return false; }
void cite_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) { (void)bytes, (void)count, (void)digest; }

#endif
