#include <dlfcn.h>
#include <pthread.h>

#include "CUnpacking.h"

static typeof(ZSTD_createDCtx) *create;
static typeof(ZSTD_DCtx_setParameter) *set_parameter;
static typeof(ZSTD_decompressStream) *decompress;
static typeof(ZSTD_isError) *is_error;
static typeof(ZSTD_freeDCtx) *destroy;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libzstd.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  create = (typeof(create))dlsym(library, "ZSTD_createDCtx");
  set_parameter = (typeof(set_parameter))dlsym(library, "ZSTD_DCtx_setParameter");
  decompress = (typeof(decompress))dlsym(library, "ZSTD_decompressStream");
  is_error = (typeof(is_error))dlsym(library, "ZSTD_isError");
  destroy = (typeof(destroy))dlsym(library, "ZSTD_freeDCtx");
}

bool loaded_zstd(void) {
  pthread_once(&once, load);
  return create != NULL && set_parameter != NULL && decompress != NULL && is_error != NULL && destroy != NULL;
}

ZSTD_DCtx *loaded_zstd_create(int window) {
  ZSTD_DCtx *decoder = create();
  if (decoder != NULL) set_parameter(decoder, ZSTD_d_windowLogMax, window);
  return decoder;
}

unpacking_progress loaded_zstd_unpack(ZSTD_DCtx *decoder, unpacking_place *place) {
  ZSTD_inBuffer input = {.src = place->input, .size = place->input_count};
  ZSTD_outBuffer output = {.dst = place->output, .size = place->output_count};
  size_t status = decompress(decoder, &output, &input);
  place->input += input.pos;
  place->input_count -= input.pos;
  place->output += output.pos;
  place->output_count -= output.pos;
  if (is_error(status)) return unpacking_damaged;
  if (status == 0) return unpacking_ended;
  return place->output_count == 0 ? unpacking_wants_room : unpacking_wants_input;
}

void loaded_zstd_destroy(ZSTD_DCtx *decoder) { destroy(decoder); }
