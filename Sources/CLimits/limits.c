#define _GNU_SOURCE
#include "CLimits.h"

#include <stddef.h>
#include <sys/resource.h>

static void limit(pid_t process, int resource, unsigned long most) {
  struct rlimit given;
  if (prlimit(process, resource, NULL, &given) != 0) return;
  rlim_t limit = given.rlim_max < most ? given.rlim_max : most;
  struct rlimit wanted = {limit, limit};
  prlimit(process, resource, &wanted, NULL);
}

void cite_limit(pid_t process, unsigned long seconds, unsigned long memory, unsigned long file) {
  limit(process, RLIMIT_CPU, seconds);
  limit(process, RLIMIT_AS, memory);
  limit(process, RLIMIT_FSIZE, file);
  limit(process, RLIMIT_CORE, 0);
}
