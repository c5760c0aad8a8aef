/// A box together with the way words get into it.
struct ValueSlot<Value> {
  let box: ValueBox<Value>
  let receiver: ValueReceiver
}

/// What a parser needs to know about the values of an argument or an option.
struct ValueReceiver {
  let isRepeating: Bool
  let isRequired: Bool
  let defaultDescription: () -> String?
  let allowedValues: () -> [String]

  /// What a valid word looks like, for errors.
  let expectation: () -> String?

  /// Stores the value of a word and returns whether the word is a good one.
  let receive: (String) throws -> Bool
}

extension ValueSlot {
  /// Returns a slot for one value, required when there is no default.
  static func single(_ reader: ValueReader<Value>, default value: Value?) -> ValueSlot {
    let box = ValueBox(value)
    return ValueSlot(
      box: box,
      receiver: ValueReceiver(
        isRepeating: false, isRequired: value == nil,
        defaultDescription: { value.flatMap(reader.describe) },
        allowedValues: reader.allowedValues, expectation: reader.expectation
      ) { word in
        guard let value = try reader.read(word) else { return false }
        box.value = value
        return true
      })
  }

  /// Returns a slot for a value that may be left out.
  static func optional<T>(_ reader: ValueReader<T>) -> ValueSlot where Value == T? {
    let box = ValueBox<T?>(.some(nil))
    return ValueSlot(
      box: box,
      receiver: ValueReceiver(
        isRepeating: false, isRequired: false, defaultDescription: { nil },
        allowedValues: reader.allowedValues, expectation: reader.expectation
      ) { word in
        guard let value = try reader.read(word) else { return false }
        box.value = .some(value)
        return true
      })
  }

  /// Returns a slot for any number of values, which replace the default.
  static func array<T>(_ reader: ValueReader<T>, default values: [T]?) -> ValueSlot
  where Value == [T] {
    let box = ValueBox(values)
    return ValueSlot(
      box: box,
      receiver: ValueReceiver(
        isRepeating: true, isRequired: values == nil,
        defaultDescription: { values?.compactMap(reader.describe).joined(separator: ", ") },
        allowedValues: reader.allowedValues, expectation: reader.expectation
      ) { word in
        guard let value = try reader.read(word) else { return false }
        if box.isParsed {
          box.value?.append(value)
        } else {
          box.value = [value]
          box.isParsed = true
        }
        return true
      })
  }
}
