// For vfork's sake this is no Swift: the child may only call what the system's own posix_spawn does, which knows no limits.
#define _GNU_SOURCE
#include "CStart.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void limit(__rlimit_resource_t what, uint64_t value) {
  struct rlimit both = {value, value};
  setrlimit(what, &both);
}

// The child until it becomes the program. Returns what went wrong.
static int become(const char *path, char *const *arguments, char *const *environment, const int *files, const char *folder, struct cite_limits limits) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &usual, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  // It ends with the thread that waits for it, whatever ends that.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (setpgid(0, 0) != 0 || chdir(folder) != 0) return errno;
  // One of them may have the number of another's place.
  int moved[3];
  for (int place = 0; place < 3; place++) {
    if ((moved[place] = fcntl(files[place], F_DUPFD_CLOEXEC, 3)) < 0) return errno;
  }
  for (int place = 0; place < 3; place++) {
    if (dup2(moved[place], place) < 0) return errno;
  }
  // Our own files are closed by their flag; these may be our caller's. Kernels before 5.9 do not know the call.
  syscall(SYS_close_range, 3u, ~0u, 0u);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, limits.seconds);
  limit(RLIMIT_FSIZE, limits.output);
  limit(RLIMIT_AS, limits.memory);
  execve(path, arguments, environment);
  return errno;
}

int cite_start(const char *path, char *const *arguments, char *const *environment, const int *files, const char *folder, struct cite_limits limits) {
  // No handler of ours may run in the child, which shares our memory until it becomes the program.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  volatile int fault = 0;
  pid_t child = vfork();
  if (child == 0) {
    fault = become(path, arguments, environment, files, folder, limits);
    _exit(127);
  }
  if (child < 0) fault = errno;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  if (fault == 0) return child;
  if (child > 0) waitpid(child, 0, 0);
  return -fault;
}

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int cite_finish(int program, int seconds, int *status) {
  int64_t deadline = milliseconds() + (int64_t)seconds * 1000;
  // A file that can be read from when the process has ended: no other thread, no signal. Kernels before 5.3 have none.
  struct pollfd end = {(int)syscall(SYS_pidfd_open, program, 0), POLLIN, 0};
  int hasEnded = 0;
  for (int64_t left; !hasEnded && (left = deadline - milliseconds()) > 0;) {
    if (end.fd >= 0) {
      hasEnded = poll(&end, 1, (int)left) > 0;
    } else {
      siginfo_t news = {0};
      hasEnded = waitid(P_PID, (id_t)program, &news, WEXITED | WNOHANG | WNOWAIT) != 0 || news.si_pid == program;
      if (!hasEnded) usleep(2000);
    }
  }
  if (end.fd >= 0) close(end.fd);
  // The number of the group is nobody else's before its first process has been waited for.
  kill(-program, SIGKILL);
  while (waitpid(program, status, 0) < 0) {
    if (errno == EINTR) continue;
    // Whoever started us has told the system to forget children that end.
    *status = 0;
    break;
  }
  return hasEnded;
}

int cite_nameless_file(void) {
  int file = memfd_create("cite", MFD_CLOEXEC);
  return file < 0 ? -errno : file;
}
