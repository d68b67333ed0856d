#include <dlfcn.h>
#include <pthread.h>

#include "CUnpacking.h"

static typeof(BrotliDecoderCreateInstance) *create;
static typeof(BrotliDecoderDecompressStream) *decompress;
static typeof(BrotliDecoderDestroyInstance) *destroy;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libbrotlidec.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  create = (typeof(create))dlsym(library, "BrotliDecoderCreateInstance");
  decompress = (typeof(decompress))dlsym(library, "BrotliDecoderDecompressStream");
  destroy = (typeof(destroy))dlsym(library, "BrotliDecoderDestroyInstance");
}

bool loaded_brotli(void) {
  pthread_once(&once, load);
  return create != NULL && decompress != NULL && destroy != NULL;
}

BrotliDecoderState *loaded_brotli_create(void) { return create(NULL, NULL, NULL); }

unpacking_progress loaded_brotli_unpack(BrotliDecoderState *decoder, unpacking_place *place) {
  switch (decompress(decoder, &place->input_count, &place->input, &place->output_count, &place->output, NULL)) {
    case BROTLI_DECODER_RESULT_SUCCESS: return unpacking_ended;
    case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return unpacking_wants_input;
    case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: return unpacking_wants_room;
    default: return unpacking_damaged;
  }
}

void loaded_brotli_destroy(BrotliDecoderState *decoder) { destroy(decoder); }
