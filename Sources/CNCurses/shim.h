#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Swift does not see ncurses' casts, function-like macros, variadic functions, or its mutable
// globals. Each function here wraps one of those, or a few calls that belong together, and no more.

// The C library hides it where no standard is asked for by name.
extern int wcwidth(wchar_t character);

static inline int curses_lines(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }

static inline attr_t curses_bold(void) { return WA_BOLD; }
static inline attr_t curses_italic(void) { return WA_ITALIC; }
static inline attr_t curses_underline(void) { return WA_UNDERLINE; }
static inline attr_t curses_reverse(void) { return WA_REVERSE; }

/// Chooses the character set of the environment; true where it holds more than ASCII, as UTF-8.
static inline bool curses_choose_locale(void) {
  setlocale(LC_CTYPE, "");
  return MB_CUR_MAX > 1 && wcwidth(0x2502) == 1;
}

/// Looks a terminal up; false where the database does not know it.
static inline bool curses_look_up(const char *name) {
  int found = 0;
  return setupterm(name, STDOUT_FILENO, &found) == OK && found == 1;
}

/// A string capability of the terminal, or NULL where it has none.
static inline const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// Takes over the terminal. Unlike initscr(), returns ERR where that does not work.
///
/// The screen goes to `output`, a descriptor that leads to the terminal.
static inline int curses_start(int output) {
  // The size is what the terminal says, whatever LINES and COLUMNS say.
  use_env(FALSE);
  use_tioctl(TRUE);
  FILE *screen = fdopen(output, "w");
  if (!screen || !newterm(NULL, screen, stdin)) return ERR;
  raw();
  noecho();
  nonl();
  curs_set(0);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  leaveok(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  // A key that waits must not stop the painting of a frame half way.
  typeahead(-1);
  set_escdelay(25);
  return OK;
}

/// Turns colours on; false where the terminal has none.
static inline bool curses_start_colors(void) {
  if (!has_colors() || start_color() == ERR) return false;
  use_default_colors();
  return true;
}

/// Makes one cell of a base and its marks. `pair` may be greater than a short holds.
static inline void curses_make_cell(
    cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  const wchar_t blank[] = {L' ', 0};
  if (setcchar(cell, text, attributes, 0, &pair) == ERR) {
    setcchar(cell, blank, attributes, 0, &pair);
  }
}

/// Columns that ncurses gives to a character.
static inline int curses_width(wchar_t character) { return wcwidth(character); }

/// Makes one cell of a character without marks.
static inline void curses_make_plain_cell(
    cchar_t *cell, wchar_t character, attr_t attributes, int pair) {
  const wchar_t text[] = {character, 0};
  curses_make_cell(cell, text, attributes, pair);
}

static inline void curses_put(int row, int column, const cchar_t *cells, int count) {
  mvadd_wchnstr(row, column, cells, count);
}

/// Fills the screen with a cell.
static inline void curses_fill(const cchar_t *cell) {
  wbkgrndset(stdscr, cell);
  werase(stdscr);
}

/// Makes the next refresh paint everything, whatever was painted before.
static inline void curses_forget(void) { clearok(curscr, TRUE); }

// The C library hides this behind a feature that would change much else.
extern int memfd_create(const char *name, unsigned int flags);

/// A file in memory that closes with the program; -1 where there is none to be had.
static inline int curses_memory_file(void) { return memfd_create("dossier-frame", 1); }

/// Sends what changed; the cursor stays hidden.
static inline void curses_refresh(void) { wrefresh(stdscr); }

/// Shows the cursor at a place with the next refresh.
static inline void curses_show_cursor(int row, int column) {
  leaveok(stdscr, FALSE);
  wmove(stdscr, row, column);
  curs_set(1);
}

static inline void curses_hide_cursor(void) {
  leaveok(stdscr, TRUE);
  curs_set(0);
}

/// Adopts the size of the terminal; sizes of 0 say that it is not known and change nothing.
static inline void curses_adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resizeterm(size.ws_row, size.ws_col);
}

/// The bytes that wait at standard input.
static inline int curses_waiting_bytes(void) {
  int count = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &count) == 0 ? count : 0;
}

/// True where the terminal reports a mouse. ncurses then leaves the reports alone: its own reader
/// knows no column beyond 223 in tmux and screen.
static inline bool curses_claim_mouse(void) {
  if (!has_key(KEY_MOUSE)) return false;
  define_key(NULL, KEY_MOUSE);
  return true;
}
