import Articles

extension CalendarDay {
  /// The day as yyyymmdd, which sorts as days do.
  var number: Int { year * 10_000 + month * 100 + day }

  /// The day that `number` stands for; nil for 0.
  init?(number: Int) { self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100) }
}
