#define _GNU_SOURCE
#include "shim.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

int quotidian_put(WINDOW *window, int y, int x, const wchar_t *characters, unsigned int attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, characters, attributes, (short)(pair > 32767 ? 0 : pair), &pair) == ERR) return ERR;
  return mvwadd_wch(window, y, x, &cell);
}

bool quotidian_has_direct_color(void) { return tigetflag("RGB") > 0 || tigetnum("RGB") > 0; }

bool quotidian_can_address_cursor(const char *terminal) {
  int error = 0;
  if (setupterm((char *)terminal, STDOUT_FILENO, &error) != OK) return false;
  const char *capability = tigetstr("cup");
  bool can = capability && capability != (char *)-1;
  del_curterm(cur_term);
  return can;
}

void quotidian_clear_bottom_row(void) {
  move(LINES - 1, 0);
  attrset(A_NORMAL);
  clrtoeol();
  refresh();
}

int quotidian_colors_of(const char *terminal) {
  int error = 0;
  if (setupterm((char *)terminal, STDOUT_FILENO, &error) != OK) return 0;
  int colors = quotidian_has_direct_color() ? 1 << 24 : tigetnum("colors");
  del_curterm(cur_term);
  return colors;
}

bool quotidian_is_known(const char *terminal) {
  int error = 0;
  if (setupterm((char *)terminal, STDOUT_FILENO, &error) != OK) return error == 0 ? false : error == 1;
  del_curterm(cur_term);
  return true;
}

static void handled(sigset_t *set) {
  sigemptyset(set);
  sigaddset(set, SIGWINCH);
  sigaddset(set, SIGTSTP);
  sigaddset(set, SIGCONT);
  sigaddset(set, SIGINT);
  sigaddset(set, SIGTERM);
  sigaddset(set, SIGHUP);
}

int quotidian_hold_signals(void) {
  sigset_t set;
  handled(&set);
  return pthread_sigmask(SIG_BLOCK, &set, NULL);
}

int quotidian_open_signals(void) {
  sigset_t set;
  handled(&set);
  if (quotidian_hold_signals() != 0) return -1;
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int quotidian_next_signal(int descriptor) {
  struct signalfd_siginfo information;
  return read(descriptor, &information, sizeof information) == sizeof information ? (int)information.ssi_signo : 0;
}

void quotidian_stop(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
}

void quotidian_end_by_signal(int number) {
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
}

int quotidian_open_waker(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void quotidian_wake(int descriptor) { eventfd_write(descriptor, 1); }

void quotidian_reset_waker(int descriptor) {
  eventfd_t count;
  eventfd_read(descriptor, &count);
}

bool quotidian_adopt_locale(void) {
  setlocale(LC_ALL, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int quotidian_width(wchar_t character) { return wcwidth(character); }

static struct termios guarded;
static int guarded_descriptor = -1;

static void restore_after_crash(int number) {
  static const char leave[] = "\033[?1000l\033[?1006l\033[?1049l\033[?25h\033[0m\r\n";
  if (guarded_descriptor >= 0) {
    ssize_t ignored = write(guarded_descriptor, leave, sizeof leave - 1);
    (void)ignored;
    tcsetattr(guarded_descriptor, TCSANOW, &guarded);
  }
  signal(number, SIG_DFL);
  raise(number);
}

void quotidian_guard_terminal(int descriptor) {
  if (tcgetattr(descriptor, &guarded) != 0) return;
  guarded_descriptor = descriptor;
  int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], restore_after_crash);
}

void quotidian_enable_mouse(void) {
  mousemask(BUTTON1_PRESSED | BUTTON1_DOUBLE_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
  mouseinterval(0);
}

bool quotidian_next_mouse(int *x, int *y, int *action) {
  MEVENT event;
  if (getmouse(&event) != OK) return false;
  *x = event.x;
  *y = event.y;
  *action = event.bstate & BUTTON1_DOUBLE_CLICKED                    ? quotidian_mouse_double
            : event.bstate & BUTTON1_PRESSED ? quotidian_mouse_press
            : event.bstate & BUTTON4_PRESSED                         ? quotidian_mouse_up
            : event.bstate & BUTTON5_PRESSED                         ? quotidian_mouse_down
                                                                     : quotidian_mouse_none;
  return true;
}
