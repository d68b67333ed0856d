/// The hosts that are reached without a proxy: what `no_proxy` lists.
///
/// `*` is every host; a name is the host and all below it, with or without a dot before; a number is an address, and
/// with `/` and a count of bits the block of addresses that begins so; `:` and a port is that port only.
struct ProxyExceptions: Hashable {
  private enum Hosts: Hashable {
    case every
    case below(String)
    case block(AddressBlock)
  }

  private struct Entry: Hashable {
    let hosts: Hosts
    let port: Int?
  }

  private let entries: [Entry]

  /// Reads a list; what cannot be read of it is left out.
  init(_ list: String) {
    entries = list.split { ", \t\n".contains($0) }.compactMap { Self.entry($0.lowercased()) }
  }

  /// Whether an address is one of them.
  func contain(_ address: WebAddress) -> Bool {
    entries.contains { entry in
      if let port = entry.port, port != address.port { return false }
      switch entry.hosts {
      case .every: return true
      case .below(let name): return address.host == name || address.host.hasSuffix("." + name)
      case .block(let block): return block.contains(address.host)
      }
    }
  }

  private static func entry(_ text: String) -> Entry? {
    if text == "*" { return Entry(hosts: .every, port: nil) }
    if let block = AddressBlock(text) { return Entry(hosts: .block(block), port: nil) }
    var name = text[...]
    var port: Int?
    if let colon = text.lastIndex(of: ":") {
      guard let number = Int(text[text.index(after: colon)...]) else { return nil }
      port = number
      name = text[..<colon]
    }
    if let block = AddressBlock(String(name)) { return Entry(hosts: .block(block), port: port) }
    name = name.drop { $0 == "*" }.drop { $0 == "." }
    if name.hasSuffix(".") { name = name.dropLast() }
    return name.isEmpty ? nil : Entry(hosts: .below(String(name)), port: port)
  }
}
