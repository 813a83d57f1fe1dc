/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A disk that fills up, without root: preloaded into a server or the program under test, it refuses to let a file
 * below PORTOLAN_FULL_DISK_PATH grow beyond PORTOLAN_FULL_DISK_BYTES, with ENOSPC as the kernel would. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int too_far(int fd, off_t end)
{
  const char *wanted = getenv("PORTOLAN_FULL_DISK_PATH"), *limit = getenv("PORTOLAN_FULL_DISK_BYTES");
  char link[64], path[4096];
  ssize_t length;
  if (!wanted || !limit || end <= (off_t)atoll(limit)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = '\0';
  if (!strstr(path, wanted)) return 0;
  errno = ENOSPC;
  return 1;
}

static off_t total(const struct iovec *parts, int count)
{
  off_t sum = 0;
  for (int i = 0; i < count; ++i) sum += (off_t)parts[i].iov_len;
  return sum;
}

#define NEXT(name, type) static __typeof__(type) next; if (!next) next = (__typeof__(type))dlsym(RTLD_NEXT, name)

ssize_t pwrite(int fd, const void *data, size_t bytes, off_t at)
{
  NEXT("pwrite", ssize_t (*)(int, const void *, size_t, off_t));
  return too_far(fd, at + (off_t)bytes) ? -1 : next(fd, data, bytes, at);
}
ssize_t pwrite64(int fd, const void *data, size_t bytes, off_t at)
{
  NEXT("pwrite64", ssize_t (*)(int, const void *, size_t, off_t));
  return too_far(fd, at + (off_t)bytes) ? -1 : next(fd, data, bytes, at);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at)
{
  NEXT("pwritev", ssize_t (*)(int, const struct iovec *, int, off_t));
  return too_far(fd, at + total(parts, count)) ? -1 : next(fd, parts, count, at);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t at)
{
  NEXT("pwritev64", ssize_t (*)(int, const struct iovec *, int, off_t));
  return too_far(fd, at + total(parts, count)) ? -1 : next(fd, parts, count, at);
}
ssize_t write(int fd, const void *data, size_t bytes)
{
  NEXT("write", ssize_t (*)(int, const void *, size_t));
  struct stat file;
  if (getenv("PORTOLAN_FULL_DISK_BYTES") && fstat(fd, &file) == 0 && S_ISREG(file.st_mode)) {
    const off_t at = lseek(fd, 0, SEEK_CUR);
    if (at >= 0 && too_far(fd, at + (off_t)bytes)) return -1;
  }
  return next(fd, data, bytes);
}
int posix_fallocate(int fd, off_t at, off_t bytes)
{
  NEXT("posix_fallocate", int (*)(int, off_t, off_t));
  return too_far(fd, at + bytes) ? ENOSPC : next(fd, at, bytes);
}
int posix_fallocate64(int fd, off_t at, off_t bytes)
{
  NEXT("posix_fallocate64", int (*)(int, off_t, off_t));
  return too_far(fd, at + bytes) ? ENOSPC : next(fd, at, bytes);
}
int fallocate64(int fd, int mode, off_t at, off_t bytes)
{
  NEXT("fallocate64", int (*)(int, int, off_t, off_t));
  return too_far(fd, at + bytes) ? -1 : next(fd, mode, at, bytes);
}
int ftruncate64(int fd, off_t bytes)
{
  NEXT("ftruncate64", int (*)(int, off_t));
  return too_far(fd, bytes) ? -1 : next(fd, bytes);
}
