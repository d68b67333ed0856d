// libcurl, loaded when it is first needed: linked in the ordinary way its thirty libraries would slow every start.
//
// Each function is that of libcurl whose name follows `loaded_`; where libcurl takes what it likes, there is one for each
// type. None but `loaded_curl` may be called before that has answered true.
#pragma once

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

/// Takes so many bytes, `size * count` of them; another answer than that ends the transfer.
typedef size_t (*curl_taking)(char *bytes, size_t size, size_t count, void *taker);

/// Loads libcurl from a file such as `libcurl.so.4` unless it is there already; says whether `file` can be loaded.
bool loaded_curl(const char *file);

CURL *loaded_curl_easy_init(void);
void loaded_curl_easy_cleanup(CURL *easy);
CURLcode loaded_curl_easy_setopt_long(CURL *easy, CURLoption option, long value);
CURLcode loaded_curl_easy_setopt_text(CURL *easy, CURLoption option, const char *value);
CURLcode loaded_curl_easy_setopt_pointer(CURL *easy, CURLoption option, void *value);
CURLcode loaded_curl_easy_setopt_list(CURL *easy, CURLoption option, struct curl_slist *value);
CURLcode loaded_curl_easy_setopt_taking(CURL *easy, CURLoption option, curl_taking value);
CURLcode loaded_curl_easy_getinfo_long(CURL *easy, CURLINFO info, long *value);
CURLcode loaded_curl_easy_getinfo_list(CURL *easy, CURLINFO info, struct curl_slist **value);
const char *loaded_curl_easy_strerror(CURLcode code);

struct curl_slist *loaded_curl_slist_append(struct curl_slist *list, const char *text);
void loaded_curl_slist_free_all(struct curl_slist *list);

CURLM *loaded_curl_multi_init(void);
void loaded_curl_multi_cleanup(CURLM *multi);
CURLMcode loaded_curl_multi_add_handle(CURLM *multi, CURL *easy);
CURLMcode loaded_curl_multi_remove_handle(CURLM *multi, CURL *easy);
CURLMcode loaded_curl_multi_perform(CURLM *multi, int *running);
/// Waits until there is something to do, `descriptor` can be read, or so many milliseconds are over.
CURLMcode loaded_curl_multi_poll(CURLM *multi, int descriptor, int milliseconds);
/// The next transfer that has ended, and how; null when there is none.
CURL *loaded_curl_multi_info_read(CURLM *multi, CURLcode *code);

/// A file that counts (eventfd(2)) and blocks nobody; Swift cannot see this function of the system.
int counting_file(void);
