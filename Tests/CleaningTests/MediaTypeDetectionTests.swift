import Articles
import Testing

@testable import Cleaning

struct MediaTypeDetectionTests {
  private func type(_ text: String, path: String? = nil) -> MediaType {
    let origin = path.map { Origin.file(path: $0) } ?? .standardInput
    return MediaTypeDetection.mediaType(of: RawDocument(origin: origin, bytes: Array(text.utf8)))
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>Hello", "\u{FEFF}\n <!doctype HTML>", "<HTML><body>",
    "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">",
    "<p>One</p><p>Two</p><p>Three</p>",
    "It snowed.<br><a href=\"x\">more</a><p>a</p><p>b</p><b>c</b><i>d</i><span>e</span>",
  ])
  func `a page is known by its content`(text: String) { #expect(type(text) == .page) }

  @Test(arguments: [
    "It snowed.\n\nThe canal froze.", "x < y and y > z", "The tag <p> begins a paragraph, and <b> makes it bold.",
    "<mailto:ada@quay.example> wrote: it snowed", "",
  ])
  func `a text is known by its content`(text: String) { #expect(type(text) == .text) }

  @Test func `a page is known by its file's name`() {
    #expect(type("It snowed.", path: "news/snow.HTML") == .page)
    #expect(type("It snowed.", path: "snow.htm") == .page)
    #expect(type("It snowed.", path: "html") == .text)
  }

  @Test func `a type that is given is kept`() {
    let page = RawDocument(origin: .file(path: "a.html"), bytes: Array("<html>".utf8), mediaType: .text)
    #expect(MediaTypeDetection.mediaType(of: page) == .text)
    let text = RawDocument(origin: .standardInput, bytes: [65], mediaType: .page)
    #expect(MediaTypeDetection.mediaType(of: text) == .page)
  }
}
