/// What newsboat's names are here.
enum NewsboatNames {
  /// Settings that have one like them, or are read together with others.
  static let kept: [String: (setting: String?, isNumber: Bool)] = [
    "player": ("player", false), "download-path": ("download-folder", false),
    "max-downloads": ("downloads-at-once", true), "bookmark-cmd": ("bookmark-command", false),
    "notify-program": ("notify-command", false), "save-path": ("export-folder", false),
    "auto-reload": (nil, false), "reload-time": (nil, true), "use-proxy": (nil, false), "proxy": (nil, false),
    "proxy-type": (nil, false), "proxy-auth": (nil, false), "urls-source": (nil, false), "freshrss-url": (nil, false),
    "freshrss-login": (nil, false), "freshrss-password": (nil, false), "freshrss-passwordeval": (nil, false),
    "miniflux-url": (nil, false), "miniflux-login": (nil, false), "miniflux-password": (nil, false),
    "miniflux-passwordeval": (nil, false),
  ]

  /// Why others are left out.
  static let reasons: [String: String] = [
    "color": "themes have the colours: quotidian themes",
    "highlight": "what stands out does so in lists of articles and in articles",
    "highlight-article": "a [[rule]] may star or tag what a query finds",
    "highlight-feed": "themes have the colours: quotidian themes",
    "reload-threads": "as many feeds are fetched at once as their hosts bear",
    "download-full-page": "subscribe --pages fetches the pages of a feed",
    "articlelist-format": "list-format has other letters: quotidian config --sample",
    "feedlist-format": "the list has a form of its own",
    "datetime-format": "date-format has other letters: quotidian config --sample",
    "user-agent": "contact tells hosts who you are",
    "max-items": "subscribe --keep says how long a feed keeps articles",
    "html-renderer": "pages are read without another program", "cookie-cache": "cookies are kept for one fetch only",
    "article-sort-order": "order sorts by date, age, source, title or quotes",
    "feed-sort-order": "feeds are sorted by name, by what is unread or by failures: S there",
    "include": "name the file that is included to quotidian import",
    "goto-first-unread": "the list shows what is unread",
    "unbind-key": "keys are others here; [keys] gives a command none: mark-all-read = []",
    "goto-next-feed": "n goes on to the next feed", "cleanup-on-quit": "nothing has to be cleaned up here",
    "prepopulate-query-feeds": "saved filters are always full", "bookmark-autopilot": "a bookmark asks for nothing",
    "always-display-description": "what a feed says of an article is always there",
    "suppress-first-reload": "reload-at-start = false fetches nothing at the start",
    "history-limit": "what was typed is remembered for as long as the program runs",
    "podlist-format": "the list of what is fetched has a form of its own",
    "download-filename-format": "files have the names of their addresses",
    "download-timeout": "a host has a minute to answer", "download-retries": "what failed is fetched again later",
    "delete-read-articles-on-quit": "subscribe --keep says how long a feed keeps articles",
    "display-article-progress": "an article always says how far one is",
    "wrap-scroll": "lists end at their ends", "scrolloff": "what is selected shows with what is beside it",
    "notify-format": "notify-command gets a sentence", "notify-always": "only what is new is told of",
    "notify-xterm": "notify-terminal = \"osc9\" tells the terminal", "run-on-startup": "start says what shows first",
    "swap-title-and-hints": "hints stand below", "show-title-bar": "each pane has its title",
    "show-keymap-hint": "hints stand below", "confirm-delete-all-articles": "U undoes what was deleted",
    "toggleitemread-jumps-to-next-unread": "a macro does that: [\"mark-read\", \"next-unread\"]",
    "openbrowser-and-mark-jumps-to-next-unread": "a macro does that: [\"open-link\", \"next-unread\"]",
    "search-highlight-colors": "themes have the colours: quotidian themes",
    "proxy-auth-method": "the proxy says which it wants", "use-proxy": "proxy names one",
    "ignore-mode": "rules are asked about what comes in, and quotidian rules --apply asks about what is there",
    "reset-unread-on-update": "an article that changes says so, and H shows what",
    "external-url-viewer": "w lists all links of an article",
    "ssl-verifypeer": "hosts must prove who they are", "ssl-verifyhost": "hosts must prove who they are",
  ]

  /// Operations with the commands that do the same.
  static let commands: [String: String] = [
    "quit": "back", "hard-quit": "quit", "open": "open", "down": "move-down", "up": "move-up",
    "next": "next-article", "prev": "previous-article", "next-unread": "next-unread", "prev-unread": "previous-unread",
    "next-feed": "next-feed", "prev-feed": "previous-feed", "next-unread-feed": "next-unread",
    "home": "go-to-start", "end": "go-to-end", "pagedown": "page-down", "pageup": "page-up",
    "halfpagedown": "half-page-down", "halfpageup": "half-page-up", "reload": "refresh", "reload-all": "refresh-all",
    "mark-feed-read": "mark-all-read",
    "mark-all-feeds-read": "mark-everything-read", "toggle-article-read": "mark-read",
    "mark-article-read": "mark-read", "delete-article": "delete", "open-in-browser": "open-link",
    "open-in-browser-and-mark-read": "open-link", "open-in-browser-noninteractively": "open-link",
    "bookmark": "bookmark", "enqueue": "download", "save": "export", "pipe-to": "pipe", "help": "help",
    "search": "search-library", "set-filter": "filter", "select-filter": "filters", "select-tag": "filter",
    "sort": "sort", "show-urls": "all-links", "cmdline": "command-line", "toggle-source-view": "original",
    "redraw": "redraw", "edit-flags": "tag", "toggle-show-read-feeds": "unread-only",
    "toggle-show-read-articles": "unread-only",
  ]

  /// A key in our notation: `^F` is `Ctrl-f`.
  static func key(_ name: String) -> String? {
    if name.count == 2, name.hasPrefix("^"), let letter = name.last, letter.isLetter {
      return "Ctrl-\(letter.lowercased())"
    }
    let named = [
      "ENTER": "Enter", "SPACE": "Space", "ESC": "Esc", "TAB": "Tab", "BACKTAB": "BackTab", "BACKSPACE": "Backspace",
      "UP": "Up", "DOWN": "Down", "LEFT": "Left", "RIGHT": "Right", "HOME": "Home", "END": "End", "PAGEUP": "PageUp",
      "PAGEDOWN": "PageDown", "PPAGE": "PageUp", "NPAGE": "PageDown", "DELETE": "Delete",
    ]
    if let key = named[name.uppercased()] { return key }
    if name.hasPrefix("F"), Int(name.dropFirst()) != nil { return name }
    return name.count == 1 ? name : nil
  }
}
