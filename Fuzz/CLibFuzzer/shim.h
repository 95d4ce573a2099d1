#pragma once
#include <stddef.h>
#include <stdint.h>

// libFuzzer has no header for those who bring their own main.
int LLVMFuzzerRunDriver(
    int *count, char ***words, int (*try_input)(const uint8_t *bytes, size_t count));
