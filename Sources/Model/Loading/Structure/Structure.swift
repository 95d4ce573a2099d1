/// Tells apart in a draft what a person sees in it and its format does not say.
///
/// Each step marks blocks and ranges and leaves the text as it is; later steps build on earlier
/// ones. No step knows any document: all of them go by form.
enum Structure {
  /// - Complexity: O(*n*) in the length of the text.
  static func recognise(in draft: inout Draft) {
    draft.markStrayMarkers()
  }
}
