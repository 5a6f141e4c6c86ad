#ifndef LISTINA_EXCHANGE_H
#define LISTINA_EXCHANGE_H

/// Swaps two paths of one file system in a single step.
/// Returns 0, or -1 with errno set as renameat2(2) and renamex_np(2) set it.
int listina_exchange(const char *first, const char *second);

#endif
