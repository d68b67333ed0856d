#include <gumbo.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

// libgumbo neither bounds what it uses nor checks what malloc gives it, and it frees its tree by recursion. So it gets
// its memory from an arena, which is freed at once, and which leaves the parser by longjmp when a limit is reached.

typedef struct gumbo_arena_chunk {
  struct gumbo_arena_chunk *previous;
} gumbo_arena_chunk;

typedef struct gumbo_arena {
  gumbo_arena_chunk *chunk;
  char *next, *end;
  size_t used, limit;
  unsigned allocations;
  double deadline;
  jmp_buf escape;
} gumbo_arena;

static inline double gumbo_arena_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void *gumbo_arena_allocate(void *userdata, size_t size) {
  gumbo_arena *arena = (gumbo_arena *)userdata;
  const size_t chunk_size = 1 << 18, header = 16;
  size = (size + 15) & ~(size_t)15;
  if (++arena->allocations % 1024 == 0 && gumbo_arena_clock() > arena->deadline) longjmp(arena->escape, 1);
  if (!arena->chunk || size > (size_t)(arena->end - arena->next)) {
    size_t wanted = header + (size > chunk_size ? size : chunk_size);
    if (wanted > arena->limit - arena->used) longjmp(arena->escape, 1);
    gumbo_arena_chunk *chunk = (gumbo_arena_chunk *)malloc(wanted);
    if (!chunk) longjmp(arena->escape, 1);
    chunk->previous = arena->chunk;
    arena->chunk = chunk;
    arena->used += wanted;
    arena->next = (char *)chunk + header;
    arena->end = (char *)chunk + wanted;
  }
  void *result = arena->next;
  arena->next += size;
  return result;
}

static void gumbo_arena_deallocate(void *userdata, void *pointer) {
  (void)userdata;
  (void)pointer;
}

/// Parses UTF-8 text; NULL when more than `limit` bytes of memory or `seconds` of processor time would be needed.
/// The tree lives until `gumbo_arena_release`.
static inline GumboOutput *gumbo_arena_parse(
    gumbo_arena *arena, const char *text, size_t length, size_t limit, double seconds) {
  arena->chunk = NULL;
  arena->next = arena->end = NULL;
  arena->used = 0;
  arena->limit = limit;
  arena->allocations = 0;
  arena->deadline = gumbo_arena_clock() + seconds;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = gumbo_arena_allocate;
  options.deallocator = gumbo_arena_deallocate;
  options.userdata = arena;
  options.max_errors = 0;
  if (setjmp(arena->escape)) return NULL;
  return gumbo_parse_with_options(&options, text, length);
}

static inline void gumbo_arena_release(gumbo_arena *arena) {
  while (arena->chunk) {
    gumbo_arena_chunk *previous = arena->chunk->previous;
    free(arena->chunk);
    arena->chunk = previous;
  }
}

/// Makes and frees arenas, whose size Swift need not know.
static inline gumbo_arena *gumbo_arena_new(void) { return (gumbo_arena *)malloc(sizeof(gumbo_arena)); }
