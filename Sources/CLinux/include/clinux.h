#ifndef CITE_LINUX_H
#define CITE_LINUX_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Calls of Linux that Swift's view of the C library leaves out.

/// An open file that has no name and is kept in memory, closed in programs that are started; -1 with errno where there can be none.
int cite_memory_file(void);

/// What a process may use from now on. The processor time it has used already counts.
struct cite_limits {
  /// Seconds of processor time.
  uint64_t seconds;
  /// Bytes of addresses.
  uint64_t memory;
  /// Bytes of each file it writes.
  uint64_t output;
};

/// Limits a process that runs; it leaves no core file, either. -1 with errno where that cannot be.
int cite_limit(pid_t process, struct cite_limits limits);

/// Until so many bytes lie free, memory that is given back stays with this process; what is asked for at once up to the second figure is taken
/// from there, too.
void cite_keep_freed_memory(size_t freed, size_t piece);

#endif
