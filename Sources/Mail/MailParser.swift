import CGMime

/// What GMime makes of a message, while it lasts.
enum MailParser {
  private static let isReady: Bool = {
    g_mime_init()
    return true
  }()

  /// Parses bytes and calls the body with the message, which is gone afterwards.
  static func parse(_ bytes: [UInt8], _ body: (Message) -> Void) {
    guard isReady, !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { buffer in
      guard let stream = g_mime_stream_mem_new_with_buffer(buffer.baseAddress, buffer.count) else {
        return
      }
      defer { g_object_unref(stream) }
      guard let parser = g_mime_parser_new_with_stream(stream) else { return }
      defer { g_object_unref(parser) }
      guard let message = g_mime_parser_construct_message(parser, nil) else { return }
      defer { g_object_unref(message) }
      body(Message(pointer: message))
    }
  }

  /// A message, or one within another.
  struct Message {
    let pointer: UnsafeMutableRawPointer

    var subject: String? { text(g_mime_message_get_subject(pointer)) }
    var identifier: String? { text(g_mime_message_get_message_id(pointer)) }

    /// The first sender's display name and address.
    var sender: (name: String?, address: String?) {
      guard let list = g_mime_message_get_from(pointer),
        internet_address_list_length(list) > 0,
        let first = internet_address_list_get_address(list, 0)
      else { return (nil, nil) }
      var address: String?
      if isKind(first, internet_address_mailbox_get_type()) {
        address = text(internet_address_mailbox_get_addr(first))
      }
      return (text(internet_address_get_name(first)), address)
    }

    /// The date with its time zone, and in UTC.
    var dates: (stated: String?, utc: String?) {
      guard let date = g_mime_message_get_date(pointer) else { return (nil, nil) }
      guard let utc = g_date_time_to_utc(date) else { return (nil, nil) }
      defer { g_date_time_unref(utc) }
      return (format(date, "%Y-%m-%dT%H:%M:%S%:z"), format(utc, "%Y-%m-%dT%H:%M:%SZ"))
    }

    private func format(_ date: UnsafeMutableRawPointer, _ pattern: String) -> String? {
      guard let words = g_date_time_format(date, pattern) else { return nil }
      defer { g_free(words) }
      return text(words)
    }

    func header(_ name: String) -> String? { text(g_mime_object_get_header(pointer, name)) }

    /// Whether its parts belong together, as a page and its pictures.
    var isRelated: Bool {
      guard let root = g_mime_message_get_mime_part(pointer),
        let type = g_mime_object_get_content_type(root)
      else { return false }
      return g_mime_content_type_is_type(type, "multipart", "related") != 0
    }

    /// The parts that are text and no attachments, in order, with the messages that they are in.
    ///
    /// A message of hostile depth or breadth is not walked to its end.
    var textParts: [(Part, Message)] {
      var found: [(Part, Message)] = []
      var waiting: [(UnsafeMutableRawPointer, Message)] = []
      if let root = g_mime_message_get_mime_part(pointer) { waiting.append((root, self)) }
      var visited = 0
      while let (object, owner) = waiting.popLast(), visited < 10_000 {
        visited += 1
        if isKind(object, g_mime_multipart_get_type()) {
          let count = min(g_mime_multipart_get_count(object), 10_000)
          for index in stride(from: count - 1, through: 0, by: -1) {
            if let part = g_mime_multipart_get_part(object, index) {
              waiting.append((part, owner))
            }
          }
        } else if isKind(object, g_mime_message_part_get_type()) {
          if let inner = g_mime_message_part_get_message(object),
            let root = g_mime_message_get_mime_part(inner)
          {
            waiting.append((root, Message(pointer: inner)))
          }
        } else if isKind(object, g_mime_part_get_type()), let part = Part(object) {
          found.append((part, owner))
        }
      }
      return found
    }
  }

  /// A part that is text.
  struct Part {
    let isHTML: Bool
    private let pointer: UnsafeMutableRawPointer

    init?(_ pointer: UnsafeMutableRawPointer) {
      guard let type = g_mime_object_get_content_type(pointer) else { return nil }
      isHTML =
        g_mime_content_type_is_type(type, "text", "html") != 0
        || g_mime_content_type_is_type(type, "application", "xhtml+xml") != 0
      guard isHTML || g_mime_content_type_is_type(type, "text", "plain") != 0 else { return nil }
      if let disposition = text(g_mime_object_get_disposition(pointer)),
        disposition.lowercased() == "attachment"
      {
        return nil
      }
      self.pointer = pointer
    }

    /// How large the part is in the message, encoded as it came.
    var size: Int {
      guard let content = g_mime_part_get_content(pointer),
        let stream = g_mime_data_wrapper_get_stream(content)
      else { return 0 }
      return Int(g_mime_stream_length(stream))
    }

    var charset: String? {
      text(g_mime_object_get_content_type_parameter(pointer, "charset"))
    }

    var location: String? { text(g_mime_part_get_content_location(pointer)) }

    var bytes: [UInt8] {
      guard let content = g_mime_part_get_content(pointer),
        let stream = g_mime_stream_mem_new()
      else { return [] }
      defer { g_object_unref(stream) }
      _ = g_mime_data_wrapper_write_to_stream(content, stream)
      guard let array = g_mime_stream_mem_get_byte_array(stream), let data = array.pointee.data
      else { return [] }
      return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
    }
  }
}

/// Whether an object is of a class or of one that inherits from it.
private func isKind(_ object: UnsafeMutableRawPointer, _ type: Int) -> Bool {
  g_type_check_instance_is_a(object, type) != 0
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String? {
  guard let pointer, pointer.pointee != 0 else { return nil }
  return String(cString: pointer)
}
