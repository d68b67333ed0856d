import CCurl

/// A transfer as libcurl has it: what it shall do, and afterwards what is known of it.
struct EasyHandle: ~Copyable {
  /// By which libcurl knows it.
  let pointer: UnsafeMutableRawPointer
  private var fields: UnsafeMutablePointer<curl_slist>?

  /// Makes one that shall do nothing yet; nil when there is no memory.
  init?() {
    guard let pointer = loaded_curl_easy_init() else { return nil }
    self.pointer = pointer
  }

  deinit {
    loaded_curl_easy_cleanup(pointer)
    loaded_curl_slist_free_all(fields)
  }

  /// Sets an option that is a number; one that this libcurl does not know is left out.
  func set(_ option: CURLoption, _ value: Int) { loaded_curl_easy_setopt_long(pointer, option, value) }

  /// Sets an option that is a text, which libcurl copies; one that this libcurl does not know is left out.
  func set(_ option: CURLoption, _ value: String?) { loaded_curl_easy_setopt_text(pointer, option, value) }

  /// Has bytes taken by a function, which gets `taker` as its last argument.
  func set(
    _ option: CURLoption, _ taking: @escaping curl_taking, _ takerOption: CURLoption, _ taker: UnsafeMutableRawPointer
  ) {
    loaded_curl_easy_setopt_taking(pointer, option, taking)
    loaded_curl_easy_setopt_pointer(pointer, takerOption, taker)
  }

  /// Sets the fields that are sent besides those that libcurl sends by itself.
  mutating func setFields(_ list: [(name: String, value: String)]) {
    for (name, value) in list {
      // A field of no value is left out unless it is written so.
      let line = value.isEmpty ? "\(name);" : "\(name): \(value)"
      fields = loaded_curl_slist_append(fields, line) ?? fields
    }
    loaded_curl_easy_setopt_list(pointer, CURLOPT_HTTPHEADER, fields)
  }

  /// A number that is known of the transfer; zero where it is not known.
  func number(_ info: CURLINFO) -> Int {
    var value = 0
    loaded_curl_easy_getinfo_long(pointer, info, &value)
    return value
  }

  /// A list of texts that is known of the transfer.
  func list(_ info: CURLINFO) -> [String] {
    var list: UnsafeMutablePointer<curl_slist>?
    loaded_curl_easy_getinfo_list(pointer, info, &list)
    defer { loaded_curl_slist_free_all(list) }
    return sequence(first: list) { $0?.pointee.next }.prefix { $0 != nil }.compactMap { item in
      item?.pointee.data.map { String(cString: $0) }
    }
  }
}
