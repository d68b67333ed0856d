#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512bw,avx512vl,avx512dq"))), apply_to = function)
#define FUNCTIONS vector_functions_wide
#include "Numbers.inc"
#pragma clang attribute pop
#endif
