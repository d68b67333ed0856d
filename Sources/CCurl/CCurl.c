// The functions that take what they like shall be called as they are, not through the macros that check their arguments.
#define CURL_DISABLE_TYPECHECK
#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sys/eventfd.h>

// Every function of libcurl that is used here.
#define FUNCTIONS(each) \
  each(curl_global_init) each(curl_easy_init) each(curl_easy_cleanup) each(curl_easy_setopt) each(curl_easy_getinfo) \
  each(curl_easy_strerror) each(curl_slist_append) each(curl_slist_free_all) each(curl_multi_init) \
  each(curl_multi_cleanup) each(curl_multi_add_handle) each(curl_multi_remove_handle) each(curl_multi_perform) \
  each(curl_multi_poll) each(curl_multi_info_read)

static struct {
#define FIELD(name) typeof(name) *name;
  FUNCTIONS(FIELD)
#undef FIELD
} library;

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static bool is_loaded = false;

static bool find_functions(void *handle) {
#define FIND(name) \
  library.name = (typeof(name) *)dlsym(handle, #name); \
  if (library.name == NULL) return false;
  FUNCTIONS(FIND)
#undef FIND
  return true;
}

bool loaded_curl(const char *file) {
  // Never closed: the libraries below it do not bear that.
  void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return false;
  pthread_mutex_lock(&loading);
  if (!is_loaded) is_loaded = find_functions(handle) && library.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  bool answer = is_loaded;
  pthread_mutex_unlock(&loading);
  return answer;
}

CURL *loaded_curl_easy_init(void) { return library.curl_easy_init(); }

void loaded_curl_easy_cleanup(CURL *easy) { library.curl_easy_cleanup(easy); }

CURLcode loaded_curl_easy_setopt_long(CURL *easy, CURLoption option, long value) {
  return library.curl_easy_setopt(easy, option, value);
}

CURLcode loaded_curl_easy_setopt_text(CURL *easy, CURLoption option, const char *value) {
  return library.curl_easy_setopt(easy, option, value);
}

CURLcode loaded_curl_easy_setopt_pointer(CURL *easy, CURLoption option, void *value) {
  return library.curl_easy_setopt(easy, option, value);
}

CURLcode loaded_curl_easy_setopt_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return library.curl_easy_setopt(easy, option, value);
}

CURLcode loaded_curl_easy_setopt_taking(CURL *easy, CURLoption option, curl_taking value) {
  return library.curl_easy_setopt(easy, option, value);
}

CURLcode loaded_curl_easy_getinfo_long(CURL *easy, CURLINFO info, long *value) {
  return library.curl_easy_getinfo(easy, info, value);
}

CURLcode loaded_curl_easy_getinfo_list(CURL *easy, CURLINFO info, struct curl_slist **value) {
  return library.curl_easy_getinfo(easy, info, value);
}

const char *loaded_curl_easy_strerror(CURLcode code) { return library.curl_easy_strerror(code); }

struct curl_slist *loaded_curl_slist_append(struct curl_slist *list, const char *text) {
  return library.curl_slist_append(list, text);
}

void loaded_curl_slist_free_all(struct curl_slist *list) { library.curl_slist_free_all(list); }

CURLM *loaded_curl_multi_init(void) { return library.curl_multi_init(); }

void loaded_curl_multi_cleanup(CURLM *multi) { library.curl_multi_cleanup(multi); }

CURLMcode loaded_curl_multi_add_handle(CURLM *multi, CURL *easy) { return library.curl_multi_add_handle(multi, easy); }

CURLMcode loaded_curl_multi_remove_handle(CURLM *multi, CURL *easy) {
  return library.curl_multi_remove_handle(multi, easy);
}

CURLMcode loaded_curl_multi_perform(CURLM *multi, int *running) { return library.curl_multi_perform(multi, running); }

CURLMcode loaded_curl_multi_poll(CURLM *multi, int descriptor, int milliseconds) {
  struct curl_waitfd also = {.fd = descriptor, .events = CURL_WAIT_POLLIN};
  return library.curl_multi_poll(multi, &also, 1, milliseconds, NULL);
}

CURL *loaded_curl_multi_info_read(CURLM *multi, CURLcode *code) {
  int left;
  for (CURLMsg *message; (message = library.curl_multi_info_read(multi, &left)) != NULL;) {
    if (message->msg != CURLMSG_DONE) continue;
    *code = message->data.result;
    return message->easy_handle;
  }
  return NULL;
}

int counting_file(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
