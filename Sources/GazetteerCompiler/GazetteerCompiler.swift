import Gazetteer

/// Arranges the tables of the gazetteer as `Image` describes, for use in place.
public enum GazetteerCompiler {
  /// Returns the compiled form of the tables that are built in.
  public static func compile() -> [UInt8] {
    var writer = ImageWriter()
    writer.addTables()
    writer.addWords()
    writer.addNames(FormList.all())
    return writer.finished()
  }
}
