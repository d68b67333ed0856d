import CXML
import LibXML
import Testing

/// What is declared of libxml2 is what its own headers say.
@Suite struct XMLLayoutTests {
  @Test func `what a parser calls lies where libxml2 has it`() {
    #expect(MemoryLayout<xml_events>.size == MemoryLayout<xmlSAXHandler>.size)
    #expect(MemoryLayout<xml_events>.offset(of: \.characters) == MemoryLayout<xmlSAXHandler>.offset(of: \.characters))
    #expect(
      MemoryLayout<xml_events>.offset(of: \.ignorable_white_space)
        == MemoryLayout<xmlSAXHandler>.offset(of: \.ignorableWhitespace))
    #expect(MemoryLayout<xml_events>.offset(of: \.cdata_block) == MemoryLayout<xmlSAXHandler>.offset(of: \.cdataBlock))
    #expect(MemoryLayout<xml_events>.offset(of: \.version) == MemoryLayout<xmlSAXHandler>.offset(of: \.initialized))
    #expect(MemoryLayout<xml_events>.offset(of: \.start) == MemoryLayout<xmlSAXHandler>.offset(of: \.startElementNs))
    #expect(MemoryLayout<xml_events>.offset(of: \.end) == MemoryLayout<xmlSAXHandler>.offset(of: \.endElementNs))
    #expect(MemoryLayout<xml_events>.offset(of: \.error) == MemoryLayout<xmlSAXHandler>.offset(of: \.serror))
    #expect(xml_version_of_events == XML_SAX2_MAGIC)
  }

  @Test func `an error lies where libxml2 has it`() {
    #expect(MemoryLayout<xml_error>.offset(of: \.code) == MemoryLayout<xmlError>.offset(of: \.code))
    #expect(MemoryLayout<xml_error>.offset(of: \.message) == MemoryLayout<xmlError>.offset(of: \.message))
    #expect(MemoryLayout<xml_error>.offset(of: \.line) == MemoryLayout<xmlError>.offset(of: \.line))
    #expect(MemoryLayout<xml_error>.offset(of: \.subject) == MemoryLayout<xmlError>.offset(of: \.str1))
  }

  @Test func `errors have the numbers that libxml2 gives them`() {
    #expect(xml_error_document_empty.rawValue == XML_ERR_DOCUMENT_EMPTY.rawValue)
    #expect(xml_error_document_end.rawValue == XML_ERR_DOCUMENT_END.rawValue)
    #expect(xml_error_cdata_not_finished.rawValue == XML_ERR_CDATA_NOT_FINISHED.rawValue)
    #expect(xml_error_tag_name_mismatch.rawValue == XML_ERR_TAG_NAME_MISMATCH.rawValue)
    #expect(xml_error_tag_not_finished.rawValue == XML_ERR_TAG_NOT_FINISHED.rawValue)
    #expect(xml_warning_namespace_address.rawValue == XML_WAR_NS_URI.rawValue)
    #expect(xml_warning_namespace_relative.rawValue == XML_WAR_NS_URI_RELATIVE.rawValue)
    #expect(xml_error_namespace_undefined.rawValue == XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue)
    #expect(xml_error_namespace_empty.rawValue == XML_NS_ERR_EMPTY.rawValue)
  }

  @Test func `a parser begins with what it calls and with whom it tells`() {
    #expect(MemoryLayout<xmlParserCtxt>.offset(of: \.sax) == 0)
    #expect(MemoryLayout<xmlParserCtxt>.offset(of: \.userData) == MemoryLayout<UnsafeRawPointer>.size)
  }
}
