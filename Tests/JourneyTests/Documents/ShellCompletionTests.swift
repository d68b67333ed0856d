import Foundation
import Testing

/// The kept script of bash, asked as bash asks it.
struct ShellCompletionTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/library.sqlite"
    for arguments in [
      ["add", try fixture.article()], ["mark", "--tag", "city news", "--all"], ["filters", "--save", "cold", "ice"],
    ] {
      #expect(try ProgramRun(arguments + ["--library", library]).status == 0)
    }
  }

  /// What bash offers behind some words, the last of which is being typed.
  private func offered(_ words: String..., library: String? = nil) throws -> [String] {
    let script = GeneratedDocument.folder.appending(path: "share/bash-completion/completions/quotidian").path
    let asking = """
      source '\(script)'
      COMP_WORDS=('\(Session.program)' "$@"); COMP_CWORD=$#; COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _quotidian_whole_words "$0" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try ProgramRun(
      ["-c", asking, "quotidian"] + words, program: "/bin/bash",
      environment: ["QUOTIDIAN_LIBRARY": library ?? self.library])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func `commands and options are completed`() throws {
    #expect(try offered("unsub") == ["unsubscribe"])
    #expect(try offered("list", "--li") == ["--library", "--limit"])
    #expect(try offered("quotes", "--format", "j") == ["json", "jsonl"])
  }

  @Test func `people, tags, filters and themes are completed from the library`() throws {
    #expect(try offered("said", "L") == ["Lea Wu"])
    #expect(try offered("mark", "--untag", "") == ["city news"])
    #expect(try offered("list", "--filter", "c") == ["cold"])
    #expect(try offered("themes", "du") == ["dusk"])
    #expect(try offered("read", "--theme", "no") == ["nord"])
  }

  @Test func `the fields of a query are completed`() throws {
    #expect(try offered("search", "sa") == ["said:"])
    #expect(try offered("search", "is:u") == ["is:unread"])
  }

  @Test func `a shell completes what stands behind a colon`() throws {
    let script = GeneratedDocument.folder.appending(path: "share/bash-completion/completions/quotidian").path
    let folder = URL(fileURLWithPath: Session.program).deletingLastPathComponent().path
    let shell = try Session(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["QUOTIDIAN_LIBRARY": library, "PATH": "\(folder):/usr/bin:/bin", "HOME": fixture.folder])
    shell.send("source \(script); clear\n")
    shell.readOn(seconds: 0.5)
    for (typed, whole) in [
      ("search is:u", "search is:unread"), ("list said:Le", "list said:"), ("search -i", "search -i"),
      ("search ice tag:", "search ice tag:"), ("list --filter c", "list --filter cold"),
    ] {
      shell.send("\u{15}quotidian \(typed)\t")
      #expect(shell.waitFor("quotidian \(whole)"))
    }
    shell.send("\u{15}exit\n")
    #expect(shell.waitForEnd() == 0)
  }

  @Test func `where there is no library nothing is completed, and none is made`() throws {
    let none = fixture.folder + "/none.sqlite"
    #expect(try offered("said", "L", library: none).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: none))
  }
}
