#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The size of most chunks, and the most that a thread keeps for its next tree.
#define CHUNK_SIZE ((size_t)1 << 20)

struct chunk {
  struct chunk *before;
  size_t size;
  size_t used;
  size_t padding;
};

// Every piece is preceded by its size, which realloc() needs. Two words keep what follows aligned.
struct header {
  size_t size;
  size_t padding;
};

static _Thread_local struct chunk *current;

static void out_of_memory(void) {
  fputs("listina: out of memory\n", stderr);
  abort();
}

static struct chunk *add_chunk(size_t needed) {
  size_t size = needed > CHUNK_SIZE ? needed : CHUNK_SIZE;
  if (size > SIZE_MAX - sizeof(struct chunk)) out_of_memory();
  struct chunk *chunk = malloc(sizeof(struct chunk) + size);
  if (chunk == NULL) out_of_memory();
  chunk->before = current;
  chunk->size = size;
  chunk->used = 0;
  current = chunk;
  return chunk;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 2) out_of_memory();
  size_t whole = sizeof(struct header) + ((size + 15) & ~(size_t)15);
  struct chunk *chunk = current;
  if (chunk == NULL || chunk->size - chunk->used < whole) chunk = add_chunk(whole);
  struct header *header = (struct header *)((char *)(chunk + 1) + chunk->used);
  chunk->used += whole;
  header->size = size;
  return header + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) out_of_memory();
  void *piece = allocate(count * size);
  return memset(piece, 0, count * size);
}

static void *arena_realloc(void *piece, size_t size) {
  if (piece == NULL) return allocate(size);
  size_t before = ((struct header *)piece - 1)->size;
  if (size <= before) return piece;
  return memcpy(allocate(size), piece, before);
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem arena = {arena_calloc, arena_realloc, arena_free};

cmark_mem *listina_arena(void) { return &arena; }

void listina_arena_reset(void) {
  while (current != NULL && (current->before != NULL || current->size > CHUNK_SIZE)) {
    struct chunk *before = current->before;
    free(current);
    current = before;
  }
  if (current != NULL) current->used = 0;
}
