#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <stdio.h>

#if defined(__linux__)
#include <fcntl.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int listina_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

#elif defined(__APPLE__)

int listina_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}

#else

int listina_exchange(const char *first, const char *second) {
  (void)first;
  (void)second;
  errno = ENOSYS;
  return -1;
}

#endif
