#ifndef LISTINA_ARENA_H
#define LISTINA_ARENA_H

#include <cmark.h>

/// The allocator of this thread's arena, for cmark_parser_new_with_mem().
///
/// A tree is thousands of small pieces that all live equally long: an arena hands them out one behind the other and
/// takes all of them back at once. Running out of memory ends the process, as it does in libcmark's own allocator.
cmark_mem *listina_arena(void);

/// Takes back all that this thread's arena handed out; no tree parsed with it may be used any more.
void listina_arena_reset(void);

#endif
