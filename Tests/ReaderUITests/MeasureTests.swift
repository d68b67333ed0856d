import Articles
import Screen
import Testing

@testable import ReaderUI

struct MeasureTests {
  @Test func `widening never narrows, narrowing never widens, whatever was set`() {
    for measure in [20, 31, 72, 121, 200] {
      var settings = PaneSettings()
      settings.measure = measure
      var state = AppState(size: Size(width: 100, height: 20), settings: settings)
      state.panes.place(focus: .body, in: state.session)
      _ = state.run(.widenPane)
      #expect(state.session.settings.measure == min(200, measure + 2))
      state.session.settings.measure = measure
      _ = state.run(.narrowPane)
      #expect(state.session.settings.measure == max(20, measure - 2))
    }
  }
}
