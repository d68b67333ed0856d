import Articles
import Foundation
import Glibc
import Synchronization
import Web

/// The file of a download: it grows under the name with `.part` behind it, and gets its own once it is whole.
final class DownloadFile: BodySink {
  /// Where it lies once it is whole.
  let path: String
  private let descriptor: Int32
  private let state: Mutex<State>

  private struct State {
    var received: Int
    var length: Int?
    var entityTag: String?
    var code: Int32 = 0
  }

  /// Opens the file, as far as it has come; nil where another process fetches it.
  ///
  /// - Throws: `DownloadFailure`.
  init?(of download: Download, in folder: String) throws(DownloadFailure) {
    let path = download.path ?? Self.freePath(for: download, in: folder)
    let parent = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    let descriptor = open(path + ".part", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    var information = stat()
    fstat(descriptor, &information)
    self.path = path
    self.descriptor = descriptor
    state = Mutex(
      State(received: Int(information.st_size), length: download.length, entityTag: download.entityTag))
  }

  deinit { close(descriptor) }

  /// How many bytes are there, how many it has, and by what it is known.
  var progress: (received: Int, length: Int?, entityTag: String?) {
    state.withLock { ($0.received, $0.length, $0.entityTag) }
  }

  /// From where it goes on; nil where it has to come anew.
  var resumePoint: ResumePoint? {
    state.withLock { state in
      guard state.received > 0, let tag = state.entityTag else { return nil }
      return ResumePoint(offset: state.received, entityTag: tag)
    }
  }

  /// Whether all of it is there that was to come.
  var isWhole: Bool {
    state.withLock { state in state.length.map { $0 > 0 && state.received == $0 && state.entityTag != nil } ?? false }
  }

  /// Why nothing more could be written, if that is so.
  var failure: DownloadFailure? {
    let code = state.withLock { $0.code }
    return code == 0 ? nil : .file(path, code: code)
  }

  func begin(at start: Int, length: Int?, entityTag: String?) -> Bool {
    state.withLock { state in
      // What does not go on where the file ends comes from its start.
      let offset = start == state.received ? start : 0
      guard start == offset, ftruncate(descriptor, off_t(offset)) == 0, lseek(descriptor, off_t(offset), SEEK_SET) >= 0
      else {
        state.code = start == offset ? errno : EILSEQ
        return false
      }
      state.received = offset
      state.length = length ?? state.length
      state.entityTag = entityTag
      return true
    }
  }

  func take(_ bytes: [UInt8]) -> Bool {
    state.withLock { state in
      var written = 0
      while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          state.code = errno
          return false
        }
        written += count
      }
      state.received += written
      return true
    }
  }

  /// Gives the file its name.
  ///
  /// - Throws: `DownloadFailure`.
  func finish() throws(DownloadFailure) {
    fsync(descriptor)
    guard rename(path + ".part", path) == 0 else { throw .file(path, code: errno) }
  }

  /// A path that no file has: of the last part of the address, which has nothing in it that means something to a system.
  private static func freePath(for download: Download, in folder: String) -> String {
    let last = download.address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init) ?? ""
    let harmless = last.unicodeScalars.map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_.".unicodeScalars.contains(scalar))
        ? Character(scalar) : "-"
    }
    let name = String(harmless.suffix(100)).drop { $0 == "." || $0 == "-" }
    let base = name.isEmpty ? "download-\(download.id)" : String(name)
    let (stem, ending) = ((base as NSString).deletingPathExtension, (base as NSString).pathExtension)
    var number = 1
    while true {
      let path = "\(folder)/\(stem)\(number == 1 ? "" : "-\(number)")\(ending.isEmpty ? "" : ".\(ending)")"
      if access(path, F_OK) != 0, access(path + ".part", F_OK) != 0 { return path }
      number += 1
    }
  }
}

/// Why a download did not come.
public enum DownloadFailure: Error, Hashable, Sendable {
  /// Its file cannot be written; the code is that of errno(3).
  case file(String, code: Int32)
  /// It broke off: fewer bytes came than it has.
  case cutShort(received: Int, length: Int)
}
