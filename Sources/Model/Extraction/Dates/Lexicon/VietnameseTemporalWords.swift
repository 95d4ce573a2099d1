/// The Vietnamese words of temporal expressions.
///
/// Words whose first letter is beyond ASCII stand in both cases.
enum VietnameseTemporalWords {
  static let rows: [TemporalWordRow] = [
    TemporalWordRow(.vietDay, "ngày"),
    TemporalWordRow(.vietMonth, "tháng"),
    TemporalWordRow(.vietYear, "năm"),
    TemporalWordRow(.vietQuarter, "quý"),
    TemporalWordRow(.vietWeekday, "thứ"),
    TemporalWordRow(.vietWeekdayNumber, from: 1, "hai ba tư - sáu bảy"),
    TemporalWordRow(.vietThis, "nay này"),
    TemporalWordRow(.vietLast, "ngoái trước qua"),
    TemporalWordRow(.vietNext, "tới sau"),
    TemporalWordRow(.vietToday, "hôm"),
    TemporalWordRow(.vietPart, "đầu Đầu", value: 1),
    TemporalWordRow(.vietPart, "giữa", value: 2),
    TemporalWordRow(.vietPart, "cuối", value: 3),
    TemporalWordRow(.vietUnit, .week, "tuần"),
    TemporalWordRow(.vietDecade, "thập"),
    TemporalWordRow(.vietDecadeYears, "niên"),
    TemporalWordRow(.vietCentury, "kỷ"),
    TemporalWordRow(.vietAge, "thế"),
    TemporalWordRow(.vietTomorrow, "mai"),
    TemporalWordRow(.vietTo, "đến Đến"),
    TemporalWordRow(.roman, from: 1, "i ii iii iv"),
  ]
}
