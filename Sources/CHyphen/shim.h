#pragma once
#include <hyphen.h>
#include <stdbool.h>
#include <stdlib.h>

/// Writes the digits of the patterns behind each character of a word; a word is divided where a
/// digit is odd. Where a division would change letters, it is left out.
///
/// `digits` has room for five bytes more than the word.
static inline bool chyphen_hyphenate(
    HyphenDict *patterns, const char *word, int length, char *digits) {
  char **replacements = NULL;
  int *positions = NULL;
  int *cuts = NULL;
  bool is_done = hnj_hyphen_hyphenate2(
                     patterns, word, length, digits, NULL, &replacements, &positions, &cuts) == 0;
  for (int index = 0; replacements && index < length; index++) {
    if (replacements[index]) digits[index] = '0';
    free(replacements[index]);
  }
  free(replacements);
  free(positions);
  free(cuts);
  return is_done;
}

/// Notes which bytes the patterns hold, in a table of 256.
static inline void chyphen_read_alphabet(const HyphenDict *patterns, bool *has_byte) {
  for (const HyphenDict *level = patterns; level; level = level->nextlevel) {
    for (int state = 0; state < level->num_states; state++) {
      for (int index = 0; index < level->states[state].num_trans; index++) {
        has_byte[(unsigned char)level->states[state].trans[index].ch] = true;
      }
    }
  }
}
