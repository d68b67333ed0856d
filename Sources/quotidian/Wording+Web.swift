import ForeignText
import ReaderModel
import Web

/// The sentence for a failure of the web.
func sentence(for failure: WebFailure) -> String {
  switch failure {
  case .offline: "There is no network; connect, and try again."
  case .unknownHost(let host): "\(host): nobody knows this host; check the spelling of the address."
  case .refused(let host): "\(host): the host takes no connections; try again later, or check the port."
  case .unreachable(let host): "\(host): no way leads to the host; try again later."
  case .untrusted(let host):
    "\(host): the host cannot prove that it is the one, so nothing was read; check the address and your clock."
  case .insecure(let host): "\(host): no safe connection can be agreed on with the host; check the address."
  case .timeout(.connecting, let host): "\(host): the host took too long to connect; try again later."
  case .timeout(.header, let host): "\(host): the host took too long to answer; try again later."
  case .timeout(.whole, let host): "\(host): the host sends too slowly; try again later."
  case .closed(let host): "\(host): the host hung up before it had answered; try again later."
  case .cutShort: "The answer broke off in the middle; try again later."
  case .malformed(let host): "\(host): what came is no answer of a web server; check the address."
  case .largeFields(let host): "\(host): the head of the answer is larger than any should be; nothing was read."
  case .tooLarge(let limit, let isUnpacked):
    "The answer has more than the \(limit / 1_000_000) MB that one may have\(isUnpacked ? " when unpacked" : "")."
  case .coding(let name): "The answer is packed as “\(name)”, which cannot be unpacked here."
  case .damagedBody: "The answer is damaged and cannot be unpacked; try again later."
  case .tooManyRedirects(let limit): "The address leads on more than \(limit) times; check it in a browser."
  case .redirectLoop(let address): "The address leads in a circle over \(address); check it in a browser."
  case .redirect(let failure): "The address leads on to where none may: \(reason(for: failure))."
  case .field(let name): "What is to be sent as “\(name)” has characters that cannot be sent; correct it."
  case .proxy(let host): "\(host): the proxy cannot be reached, or does not let you through; check its settings."
  case .proxySetting(let variable):
    "The proxy of config.toml, or of \(variable), cannot be used, so nothing is fetched; write http://HOST:PORT."
  case .trustFile(let file): "\(file): the certificates cannot be read; correct SSL_CERT_FILE."
  case .libraryMissing(let name): "\(name) is not there, without which nothing can be fetched; install libcurl4."
  case .cancelled: "It was called off."
  case .other(let host, let reason): "\(host): the host cannot be read: \(reason)."
  }
}

/// The sentence for an address that is none.
func sentence(for failure: AddressFailure) -> String {
  "This is no address of the web: \(reason(for: failure)); write https://HOST/PATH."
}

/// The sentence for a link that is not opened.
func sentence(for failure: LinkFailure) -> String {
  switch failure {
  case .refused(.scheme(let scheme)): "Links to “\(scheme):” are not opened, only those to http, https and mailto."
  case .refused(.unreadable): "This is no link that can be opened."
  case .parts:
    "This link has & in it, and the program of your settings hands it on within a longer text, where another shell could "
      + "take it for commands: write %u outside of quotation marks."
  case .noProgram(let programs):
    "There is no program to open links: \(programs.joined(separator: ", ")); name yours as browser in config.toml."
  }
}

private func reason(for failure: AddressFailure) -> String {
  switch failure {
  case .unreadable(let text): "“\(text)” cannot be read as one"
  case .noScheme(let text): "“\(text)” does not begin with http:// or https://"
  case .scheme(let scheme): "“\(scheme):” is neither http nor https"
  case .noHost: "it names no host"
  case .host(let host): "no host is called “\(host)”"
  case .port(let port): "there is no port \(port)"
  case .controlCharacter: "a control character stands in it"
  case .tooLong(let limit): "it has more than \(limit) bytes"
  }
}

/// The sentence for a server that the library cannot be kept the same as.
func sentence(for failure: ServerFailure) -> String {
  switch failure {
  case .refused(let user): "The server does not let “\(user)” in; check user and password (some have one for programs)."
  case .noInterface(let address):
    "\(address): this server does not speak the Google Reader API there; check the address, such as …/api/greader.php."
  case .status(503):
    "The server answered that it is not available (503); FreshRSS does so while programs may not use it: allow API access."
  case .status(let status): "The server answered with an error (\(status)); try again later."
  case .unreadable: "What the server answered cannot be read; check the address."
  case .tooMuch: "The server has more articles than can be compared."
  case .noPassword(let address):
    "Nobody has said the password of \(address): set password-command, or write it into credentials.toml."
  }
}
