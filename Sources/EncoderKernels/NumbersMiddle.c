#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define FUNCTIONS vector_functions_middle
#include "Numbers.inc"
#pragma clang attribute pop
#endif
