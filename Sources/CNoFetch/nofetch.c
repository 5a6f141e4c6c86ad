#include "CNoFetch.h"

// The HTTP server that the preview uses also has a proxy, hence Foundation's URL loading, hence libcurl. This program
// fetches nothing, ever: in place of libcurl, which a statically linked program would need on every machine, stand
// functions that fail. Their names and meanings are libcurl's (curl.se/libcurl/c); none of them is ever called.
#if defined(__linux__)

#define FAILED 1

// What the caller passes is of no interest, so nothing of it is declared.
#define FAILS(name) int name(void) { return FAILED; }
#define GIVES_NOTHING(name) void *name(void) { return 0; }
#define DOES_NOTHING(name) void name(void) {}

FAILS(curl_global_init)
FAILS(curl_easy_getinfo)
FAILS(curl_easy_pause)
FAILS(curl_easy_setopt)
FAILS(curl_multi_add_handle)
FAILS(curl_multi_assign)
FAILS(curl_multi_cleanup)
FAILS(curl_multi_remove_handle)
FAILS(curl_multi_setopt)
FAILS(curl_multi_socket_action)
FAILS(curl_url_get)
FAILS(curl_url_set)
GIVES_NOTHING(curl_easy_init)
GIVES_NOTHING(curl_multi_info_read)
GIVES_NOTHING(curl_multi_init)
GIVES_NOTHING(curl_slist_append)
GIVES_NOTHING(curl_url)
GIVES_NOTHING(curl_version_info)
DOES_NOTHING(curl_easy_cleanup)
DOES_NOTHING(curl_free)
DOES_NOTHING(curl_slist_free_all)
DOES_NOTHING(curl_url_cleanup)

const char *curl_easy_strerror(void) { return "this program fetches nothing"; }
const char *curl_version(void) { return "none"; }

#endif
