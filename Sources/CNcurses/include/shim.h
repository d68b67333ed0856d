#ifndef QUOTIDIAN_NCURSES_SHIM_H
#define QUOTIDIAN_NCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <ncurses.h>
#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>

/* Macros that do not import. */
static inline unsigned int quotidian_bold(void) { return A_BOLD; }
static inline unsigned int quotidian_dim(void) { return A_DIM; }
static inline unsigned int quotidian_italic(void) { return A_ITALIC; }
static inline unsigned int quotidian_underline(void) { return A_UNDERLINE; }
static inline unsigned int quotidian_reverse(void) { return A_REVERSE; }

/* Globals that Swift 6 refuses as shared mutable state, read only on the thread that draws. */
static inline int quotidian_colors(void) { return COLORS; }
static inline WINDOW *quotidian_screen_window(void) { return stdscr; }

/* Writes one cell: `count` characters (a base and its marks) in an attribute and a pair of colours. */
int quotidian_put(WINDOW *window, int y, int x, const wchar_t *characters, unsigned int attributes, int pair);

/* Whether the terminal's description says that colours are red, green and blue values. */
bool quotidian_has_direct_color(void);

/* Whether the terminal's description has a cursor that can be addressed. */
bool quotidian_can_address_cursor(const char *terminal);
/* How many colours the terminal database gives a type, 0 or less for none. */
int quotidian_colors_of(const char *terminal);
/* Whether the terminal database knows a type. */
bool quotidian_is_known(const char *terminal);

/* Blocks the signals that the reader takes from a descriptor, here and in every thread that this one starts from now on;
   0, or the number of an error. */
int quotidian_hold_signals(void);
/* Blocks the signals that the reader takes from a descriptor and answers that descriptor, or -1. */
int quotidian_open_signals(void);
/* The number of the next waiting signal, or 0. */
int quotidian_next_signal(int descriptor);
/* Stops the process as Ctrl-Z does, and returns when it goes on. */
void quotidian_stop(void);
/* Ends the process by a signal, as if it had never been caught. */
void quotidian_end_by_signal(int signal);

/* A descriptor that becomes readable when it is woken, from any thread. */
int quotidian_open_waker(void);
void quotidian_wake(int descriptor);
void quotidian_reset_waker(int descriptor);

/* Whether the locale of the environment, which this adopts, writes UTF-8. */
bool quotidian_adopt_locale(void);
/* The cells that the C library, and so ncurses, thinks a character takes. */
int quotidian_width(wchar_t character);

/* Clears the bottom row and leaves the cursor there. */
void quotidian_clear_bottom_row(void);

/* Remembers how the terminal is set now, and restores it when the program crashes. */
void quotidian_guard_terminal(int descriptor);

/* The mouse events that are asked for, and what an event's state says. */
void quotidian_enable_mouse(void);
bool quotidian_next_mouse(int *x, int *y, int *action);
enum { quotidian_mouse_none, quotidian_mouse_press, quotidian_mouse_double, quotidian_mouse_up, quotidian_mouse_down };

#endif
