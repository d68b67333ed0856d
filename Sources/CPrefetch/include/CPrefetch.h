// The one instruction of processors that Swift has no word for.
#pragma once

/// Has the processor fetch what lies at an address, without waiting for it; any address will do.
static inline void prefetch(const void *address) { __builtin_prefetch(address); }
