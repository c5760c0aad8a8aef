import GazetteerCompiler

// `make gazetteer` puts the output where it belongs, and compares its length with what was said.
if !GazetteerCompiler.writeToStandardOutput() {
  fatalError("cannot write to standard output")
}
