/// The layers over the panes, the last on top.
struct LayerStack: Equatable, Sendable {
  /// The layers from the lowest on.
  var layers: [any Layer] = []

  /// The one on top.
  var top: (any Layer)? { layers.last }

  /// The place of the one that takes the keys; nil where the panes do.
  var responderIndex: Int? { top.flatMap { $0.cover == .allButPanes ? nil : layers.count - 1 } }

  /// The one that takes the keys; nil where the panes do.
  var responder: (any Layer)? { responderIndex.map { layers[$0] } }

  /// The places of those that show, the lowest first.
  var shown: Range<Int> { (layers.lastIndex { $0.cover != .part } ?? 0)..<layers.count }

  /// The layer that fills the screen; nil where the panes show.
  var screen: (any Layer)? { layers[shown].first.flatMap { $0.cover == .whole ? $0 : nil } }

  /// Lays a layer over those that are there; what is being typed stays on top of an article that comes.
  mutating func push(_ layer: any Layer, in session: Session) {
    var layer = layer
    layer.settle(in: session)
    let isBelow = layer.cover == .allButPanes && top is Prompt
    layers.insert(layer, at: isBelow ? layers.count - 1 : layers.count)
  }

  /// Takes a layer away, the one on top unless another is named by its place.
  mutating func remove(at place: Int?) {
    if !layers.isEmpty { layers.remove(at: place ?? layers.count - 1) }
  }

  /// Takes away what lies over the panes, but for what is being typed and the screen from which one went to a list.
  mutating func showPanes() {
    let kept = layers.lastIndex { $0 is ListVisit } ?? -1
    layers = layers.enumerated().filter { $0.offset <= kept || $0.element is Prompt }.map(\.element)
  }

  /// Brings what depends on the size of the screen up to date.
  mutating func settle(in session: Session) {
    for place in layers.indices { layers[place].settle(in: session) }
  }

  static func == (left: LayerStack, right: LayerStack) -> Bool {
    left.layers.elementsEqual(right.layers) { $0.isEqual(to: $1) }
  }
}
