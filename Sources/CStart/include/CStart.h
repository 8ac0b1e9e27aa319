#ifndef CITE_START_H
#define CITE_START_H
#include <stdint.h>

/// What a program may use.
struct cite_limits {
  /// Of processor time.
  uint64_t seconds;
  /// Bytes of address space.
  uint64_t memory;
  /// Bytes of one file it writes.
  uint64_t output;
};

/// Starts a program, which leads a group of its own and has its limits before its first instruction. Nothing of this process reaches it but the three files.
/// `files`: standard input, output and errors. `folder`: where it stands. Returns its number, or an error of errno.h with a minus.
int cite_start(const char *_Nonnull path, char *_Nullable const *_Nonnull arguments, char *_Nullable const *_Nonnull environment,
               const int *_Nonnull files, const char *_Nonnull folder, struct cite_limits limits);

/// Waits for the end of a program as long as told, then ends it and all of its group. Returns whether it ended by itself; `status` is that of waitpid.
int cite_finish(int program, int seconds, int *_Nonnull status);

/// A file in memory, without a name, gone when it is closed. Returns its descriptor, or an error of errno.h with a minus.
int cite_nameless_file(void);

#endif
