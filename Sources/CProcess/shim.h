#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/// prlimit(2), which glibc declares only where its GNU extensions are asked for: sets a limit of another process, soft and hard.
static inline int cprocess_limit(pid_t process, int resource, unsigned long long value) {
  struct { unsigned long long soft, hard; } limit = {value, value};
  return (int)syscall(SYS_prlimit64, process, resource, &limit, (void *)0);
}
