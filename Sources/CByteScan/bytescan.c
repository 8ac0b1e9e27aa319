#include "bytescan.h"
#include <string.h>

size_t cite_index_of_byte(const uint8_t *bytes, size_t from, size_t to, uint8_t byte) {
  if (from >= to) return to;
  const uint8_t *found = memchr(bytes + from, byte, to - from);
  return found ? (size_t)(found - bytes) : to;
}

// Swift has no word for looking sixteen bytes up in a table at once. Other processors use the loops in ByteScan.swift and BytePairs.swift.
#if defined(__x86_64__)
#include <immintrin.h>

#define WIDE __attribute__((target("avx2,bmi")))

bool cite_has_wide_vectors(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"); }

WIDE static inline __m256i table(const uint8_t *bytes) { return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)bytes)); }

WIDE static inline __m256i load(const uint8_t *bytes) { return _mm256_loadu_si256((const __m256i *)bytes); }

WIDE static inline __m256i low_half(__m256i bytes) { return _mm256_and_si256(bytes, _mm256_set1_epi8(0x0F)); }

WIDE static inline __m256i high_half(__m256i bytes) { return low_half(_mm256_srli_epi16(bytes, 4)); }

WIDE size_t cite_index_of_pair(const uint8_t *bytes, size_t from, size_t last, const cite_byte_pairs *pairs) {
  const __m256i first_low = table(pairs->first_low), first_high = table(pairs->first_high);
  const __m256i second_low = table(pairs->second_low), second_high = table(pairs->second_high);
  size_t at = from;
  while (at < last) {
    if (at + 32 > last) {
      if (last - from < 32) break;
      // The last 32 bytes: those before `at` begin no pair.
      at = last - 32;
    }
    const __m256i one = load(bytes + at), two = load(bytes + at + 1);
    const __m256i groups = _mm256_and_si256(
        _mm256_and_si256(_mm256_shuffle_epi8(first_low, low_half(one)), _mm256_shuffle_epi8(first_high, high_half(one))),
        _mm256_and_si256(_mm256_shuffle_epi8(second_low, low_half(two)), _mm256_shuffle_epi8(second_high, high_half(two))));
    uint32_t met = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256()));
    for (; met; met &= met - 1) {
      const size_t place = at + (size_t)__builtin_ctz(met);
      if (pairs->first[bytes[place]] & pairs->second[bytes[place + 1]]) return place;
    }
    at += 32;
  }
  while (at < last && !(pairs->first[bytes[at]] & pairs->second[bytes[at + 1]])) at++;
  return at;
}

// Keiser, Lemire: "Validating UTF-8 in less than one instruction per byte", 2021. Each bit is an error that the halves of two neighbouring
// bytes may make together; one is made where all three tables have it. What follows the second byte of a letter is counted apart.
enum {
  TOO_SHORT = 1,        // a lead byte or ASCII where a continuation is wanted
  TOO_LONG = 2,         // a continuation behind ASCII
  OVERLONG_3 = 4,       // E0 80..9F
  TOO_LARGE = 8,        // above U+10FFFF
  SURROGATE = 16,       // ED A0..BF
  OVERLONG_2 = 32,      // C0, C1
  OVERLONG_4 = 64,      // F0 80..8F
  TOO_LARGE_1000 = 64,  // F5 and above
  TWO_CONTINUATIONS = 128,
  ANY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
};

static const uint8_t lead_high[16] = {
    TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
    TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS,
    TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4};

static const uint8_t lead_low[16] = {
    ANY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, ANY | OVERLONG_2, ANY, ANY, ANY | TOO_LARGE,
    ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000,
    ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000,
    ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000 | SURROGATE,
    ANY | TOO_LARGE | TOO_LARGE_1000, ANY | TOO_LARGE | TOO_LARGE_1000};

static const uint8_t next_high[16] = {
    TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
    TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT};

/// The 32 bytes that end `count` bytes before the end of the newer ones.
#define BEHIND(newer, older, count) _mm256_alignr_epi8(newer, _mm256_permute2x128_si256(older, newer, 0x21), 16 - (count))

/// Errors among 32 bytes, with the 32 before them.
WIDE static inline __m256i errors(__m256i bytes, __m256i before) {
  const __m256i lead = BEHIND(bytes, before, 1);
  const __m256i pair = _mm256_and_si256(
      _mm256_and_si256(_mm256_shuffle_epi8(table(lead_high), high_half(lead)), _mm256_shuffle_epi8(table(lead_low), low_half(lead))),
      _mm256_shuffle_epi8(table(next_high), high_half(bytes)));
  // The top bit where a third or fourth byte is wanted: there, and only there, two continuations in a row are right.
  const __m256i third = _mm256_subs_epu8(BEHIND(bytes, before, 2), _mm256_set1_epi8((char)(0xE0 - 0x80)));
  const __m256i fourth = _mm256_subs_epu8(BEHIND(bytes, before, 3), _mm256_set1_epi8((char)(0xF0 - 0x80)));
  const __m256i wanted = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
  return _mm256_xor_si256(wanted, pair);
}

WIDE bool cite_is_utf8(const uint8_t *bytes, size_t count) {
  __m256i before = _mm256_setzero_si256(), found = _mm256_setzero_si256();
  size_t at = 0;
  for (; at + 32 <= count; at += 32) {
    const __m256i next = load(bytes + at);
    // Markup is ASCII for long: nothing to look at but a letter cut at its end.
    if (_mm256_movemask_epi8(_mm256_or_si256(next, before))) found = _mm256_or_si256(found, errors(next, before));
    before = next;
  }
  // The rest, and behind it zeros: a letter cut by the end is one cut by ASCII.
  uint8_t rest[64] = {0};
  memcpy(rest, bytes + at, count - at);
  const __m256i next = load(rest);
  found = _mm256_or_si256(found, errors(next, before));
  found = _mm256_or_si256(found, errors(_mm256_setzero_si256(), next));
  return _mm256_testz_si256(found, found);
}

#else

bool cite_has_wide_vectors(void) { return false; }

size_t cite_index_of_pair(const uint8_t *bytes, size_t from, size_t last, const cite_byte_pairs *pairs) {
  size_t at = from;
  while (at < last && !(pairs->first[bytes[at]] & pairs->second[bytes[at + 1]])) at++;
  return at;
}

bool cite_is_utf8(const uint8_t *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return false;
}

#endif
