#define _GNU_SOURCE
#include "clinux.h"

#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>

int cite_memory_file(void) { return memfd_create("cite", MFD_CLOEXEC); }

static int limit(pid_t process, __rlimit_resource_t resource, uint64_t most) {
  struct rlimit both = {most, most};
  return prlimit(process, resource, &both, 0);
}

int cite_limit(pid_t process, struct cite_limits limits) {
  return limit(process, RLIMIT_CORE, 0) | limit(process, RLIMIT_CPU, limits.seconds) | limit(process, RLIMIT_AS, limits.memory)
      | limit(process, RLIMIT_FSIZE, limits.output);
}

void cite_keep_freed_memory(size_t freed, size_t piece) {
  mallopt(M_TRIM_THRESHOLD, (int)freed);
  mallopt(M_MMAP_THRESHOLD, (int)piece);
  mallopt(M_TOP_PAD, 4 << 20);
}
