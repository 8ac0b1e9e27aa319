#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

/// libarchive writes names in the letters of the thread's locale, which is plain ASCII where a program has not chosen another, and gives no
/// name at all to members it cannot spell. Between these two calls names are UTF-8 on the calling thread.
static inline locale_t _Nullable clibarchive_begin_utf8(locale_t _Nullable *_Nonnull made) {
  *made = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return *made ? uselocale(*made) : (locale_t)0;
}

static inline void clibarchive_end_utf8(locale_t _Nullable made, locale_t _Nullable before) {
  if (!made) return;
  uselocale(before);
  freelocale(made);
}
