#pragma once

#include <sys/types.h>

/// Limits a process that has begun, and the children it will have: processor seconds, bytes of memory, bytes of each file it writes; no core is
/// left behind. What is limited further already stays so. The function of Linux that does it is one that Swift's module of the C library leaves out.
void cite_limit(pid_t process, unsigned long seconds, unsigned long memory, unsigned long file);
