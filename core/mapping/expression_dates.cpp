// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's date and time functions (https://www.sqlite.org/lang_datefunc.html): time strings, julian days, modifiers.
// "localtime" and "utc" are refused: what they give depends on the machine, not on the data.
#include "core/mapping/expression_functions.h"

#include <charconv>
#include <cmath>
#include <cstdio>

namespace portolan::mapping {

namespace {

constexpr std::int64_t DayMillis = 86'400'000;
constexpr std::int64_t EpochJulianMillis = 210'866'760'000'000; // 1970-01-01 00:00 in julian milliseconds

struct Moment {
  std::int64_t millis = 0; ///< since 1970-01-01
  double rawNumber = 0;
  bool raw = false;        ///< a bare number: a julian day unless "unixepoch" follows
  bool valid = false;
};

std::string lowered(std::string_view t) {
  std::string s(t);
  for (char &c : s) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return s;
}

/// A number of milliseconds; what lies beyond every date becomes one that does, so that no sum overflows.
std::int64_t wholeMillis(double millis) {
  constexpr double Beyond = 1e15;
  return static_cast<std::int64_t>(millis >= -Beyond && millis <= Beyond ? millis : millis < 0 ? -Beyond : Beyond);
}
std::int64_t fromJulian(double day) { return wholeMillis(day * 86'400'000.0 + 0.5) - EpochJulianMillis; }

/// HH:MM[:SS[.SSS]] with an optional zone at the end; false when it is none.
bool clockMillis(std::string_view t, std::int64_t &millis) {
  int h = 0, m = 0, n = 0;
  const std::string text(t);
  if (std::sscanf(text.c_str(), "%2d:%2d%n", &h, &m, &n) != 2 || n != 5 || h > 24 || m > 59) return false;
  double seconds = 0;
  std::size_t at = 5;
  if (at < text.size() && text[at] == ':') {
    const char *start = text.c_str() + at + 1;
    if (start[0] < '0' || start[0] > '9' || start[1] < '0' || start[1] > '9') return false;
    double s = (start[0] - '0') * 10 + (start[1] - '0');
    at += 3;
    if (at < text.size() && text[at] == '.') {
      double scale = 0.1;
      ++at;
      if (at >= text.size() || text[at] < '0' || text[at] > '9') return false;
      for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10) s += (text[at] - '0') * scale;
    }
    seconds = s;
  }
  while (at < text.size() && text[at] == ' ') ++at;
  std::int64_t zone = 0;
  if (at < text.size()) {
    if (text[at] == 'Z' || text[at] == 'z') ++at;
    else if (text[at] == '+' || text[at] == '-') {
      int zh = 0, zm = 0;
      if (std::sscanf(text.c_str() + at + 1, "%2d:%2d%n", &zh, &zm, &n) != 2 || n != 5) return false;
      zone = (text[at] == '-' ? 1 : -1) * (zh * 60 + zm) * 60'000LL;
      at += 6;
    }
    while (at < text.size() && text[at] == ' ') ++at;
    if (at != text.size()) return false;
  }
  millis = (h * 60 + m) * 60'000LL + static_cast<std::int64_t>(seconds * 1000.0 + 0.5) + zone;
  return true;
}

bool fromText(std::string_view t, const CallContext &context, Moment &out) {
  out.valid = true;
  if (lowered(t) == "now") { out.millis = context.nowMicros / 1000; return true; }
  int y = 0, m = 0, d = 0, n = 0;
  const std::string text(t);
  const bool negative = !text.empty() && text[0] == '-';
  const char *start = text.c_str() + (negative ? 1 : 0);
  if (std::sscanf(start, "%4d-%2d-%2d%n", &y, &m, &d, &n) == 3 && n == 10 && m >= 1 && m <= 12 && d >= 1 && d <= 31) {
    std::string_view rest = std::string_view(text).substr(static_cast<std::size_t>(n) + (negative ? 1 : 0));
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == 'T')) rest.remove_prefix(1);
    std::int64_t clock = 0;
    if (!rest.empty() && !clockMillis(rest, clock)) return false;
    out.millis = daysFromCivil(negative ? -y : y, static_cast<unsigned>(m), 1) * DayMillis + (d - 1) * DayMillis + clock;
    return true;
  }
  std::int64_t clock = 0;
  if (clockMillis(t, clock)) { out.millis = daysFromCivil(2000, 1, 1) * DayMillis + clock; return true; }
  if (const auto number = wholeNumber(t)) {
    out.raw = true;
    out.rawNumber = realOf(*number);
    out.millis = fromJulian(out.rawNumber);
    return out.rawNumber >= 0 && out.rawNumber < 5373484.5;
  }
  return false;
}

void addMonths(Moment &moment, double months) {
  std::int64_t days = moment.millis / DayMillis, rest = moment.millis % DayMillis;
  if (rest < 0) { rest += DayMillis; --days; }
  std::int64_t year = 0;
  unsigned month = 0, day = 0;
  civilFromDays(days, year, month, day);
  const auto whole = static_cast<std::int64_t>(months);
  const std::int64_t index = static_cast<std::int64_t>(month) - 1 + whole;
  year += index >= 0 ? index / 12 : (index - 11) / 12;
  month = static_cast<unsigned>(((index % 12) + 12) % 12) + 1;
  moment.millis = (daysFromCivil(year, month, 1) + static_cast<std::int64_t>(day) - 1) * DayMillis + rest
                  + static_cast<std::int64_t>((months - static_cast<double>(whole)) * 30.0 * static_cast<double>(DayMillis));
}

bool addAmount(Moment &moment, const std::string &text) {
  double amount = 0;
  const char *start = text.c_str() + (text[0] == '+' ? 1 : 0);
  const auto [end, ec] = std::from_chars(start, text.c_str() + text.size(), amount);
  if (ec != std::errc()) return false;
  std::string unit(end);
  if (unit.starts_with(":")) { // ±HH:MM[:SS]
    std::int64_t clock = 0;
    const bool minus = text[0] == '-';
    if (!clockMillis(std::string_view(text).substr(text[0] == '+' || minus ? 1 : 0), clock)) return false;
    moment.millis += minus ? -clock : clock;
    return true;
  }
  while (!unit.empty() && unit.front() == ' ') unit.erase(0, 1);
  while (!unit.empty() && (unit.back() == ' ' || unit.back() == 's')) unit.pop_back();
  const auto add = [&](double millis) { moment.millis += wholeMillis(amount * millis + (amount < 0 ? -0.5 : 0.5)); };
  if (std::abs(amount) >= (unit == "month" ? 176'546.0 : unit == "year" ? 14'713.0 : 464'269'060'800.0)) return false; // as SQLite
  if (unit == "day") add(86'400'000.0);
  else if (unit == "hour") add(3'600'000.0);
  else if (unit == "minute") add(60'000.0);
  else if (unit == "second") add(1'000.0);
  else if (unit == "month") addMonths(moment, amount);
  else if (unit == "year") {
    const double whole = std::trunc(amount);
    addMonths(moment, whole * 12);
    moment.millis += static_cast<std::int64_t>((amount - whole) * 365.0 * 86'400'000.0);
  } else return false;
  return true;
}

bool modify(Moment &moment, std::string_view modifier, bool first) {
  const std::string m = lowered(modifier);
  const auto floorDays = [&] { return moment.millis >= 0 ? moment.millis / DayMillis : (moment.millis - DayMillis + 1) / DayMillis; };
  if (m == "unixepoch") {
    if (!first || !moment.raw) return false;
    moment.millis = wholeMillis(moment.rawNumber * 1000.0 + (moment.rawNumber < 0 ? -0.5 : 0.5));
    return true;
  }
  if (m == "julianday") return first && moment.raw;
  if (m == "auto") {
    if (first && moment.raw && (moment.rawNumber < 0 || moment.rawNumber > 5373484.5)) moment.millis = wholeMillis(moment.rawNumber * 1000.0);
    return first;
  }
  if (m.starts_with("start of ")) {
    const std::string unit = m.substr(9);
    std::int64_t year = 0;
    unsigned month = 0, day = 0;
    civilFromDays(floorDays(), year, month, day);
    if (unit == "day") moment.millis = floorDays() * DayMillis;
    else if (unit == "month") moment.millis = daysFromCivil(year, month, 1) * DayMillis;
    else if (unit == "year") moment.millis = daysFromCivil(year, 1, 1) * DayMillis;
    else return false;
    return true;
  }
  if (m.starts_with("weekday ")) {
    const int wanted = m.size() == 9 ? m[8] - '0' : -1;
    if (wanted < 0 || wanted > 6) return false;
    const std::int64_t today = ((floorDays() + 4) % 7 + 7) % 7;
    moment.millis += ((wanted - today + 7) % 7) * DayMillis;
    return true;
  }
  if (!m.empty() && (m[0] == '+' || m[0] == '-' || (m[0] >= '0' && m[0] <= '9'))) return addAmount(moment, m);
  return false;
}

Moment momentOf(std::span<const Scalar> args, const CallContext &context) {
  Moment moment;
  if (args.empty()) { moment.millis = context.nowMicros / 1000; moment.valid = true; return moment; }
  for (const Scalar &a : args)
    if (a.isNull()) return {};
  if (args[0].isNumber()) {
    moment.raw = moment.valid = true;
    moment.rawNumber = realOf(args[0]);
    moment.millis = fromJulian(moment.rawNumber);
  } else if (!fromText(args[0].bytes, context, moment)) {
    return {};
  }
  for (std::size_t i = 1; i < args.size(); ++i) {
    std::string scratch;
    const std::string modifier(textOf(args[i], scratch));
    if (lowered(modifier) == "localtime" || lowered(modifier) == "utc") {
      *context.error = "The modifiers 'localtime' and 'utc' depend on this machine and are refused; write the offset, for example '+02:00'";
      return {};
    }
    if (!modify(moment, modifier, i == 1)) return {};
  }
  constexpr std::int64_t LastMillis = 464'269'060'799'999 - EpochJulianMillis; // 9999-12-31 23:59:59.999
  if (moment.millis < -EpochJulianMillis || moment.millis > LastMillis) return {};
  if (moment.raw && args.size() == 1 && (moment.rawNumber < 0 || moment.rawNumber >= 5373484.5)) return {};
  return moment;
}

bool format(std::string &out, const Moment &moment, std::string_view pattern) {
  std::int64_t days = moment.millis / DayMillis, rest = moment.millis % DayMillis;
  if (rest < 0) { rest += DayMillis; --days; }
  std::int64_t year = 0;
  unsigned month = 0, day = 0;
  civilFromDays(days, year, month, day);
  const auto add = [&](std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value < 0 ? -value : value);
    if (value < 0) out += '-';
    out.append(width > digits.size() ? width - digits.size() : 0, '0').append(digits);
  };
  const auto weekday = static_cast<int>(((days + 4) % 7 + 7) % 7);
  const auto dayOfYear = static_cast<int>(days - daysFromCivil(year, 1, 1));
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') { out += pattern[i]; continue; }
    if (++i >= pattern.size()) return false;
    switch (pattern[i]) {
    case 'd': add(day, 2); break;
    case 'f': add(rest % 60'000 / 1000, 2); out += '.'; add(rest % 1000, 3); break;
    case 'H': add(rest / 3'600'000, 2); break;
    case 'j': add(dayOfYear + 1, 3); break;
    case 'J': { char text[40]; out.append(text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.16g", static_cast<double>(moment.millis + EpochJulianMillis) / 86'400'000.0))); }; break;
    case 'm': add(month, 2); break;
    case 'M': add(rest / 60'000 % 60, 2); break;
    case 's': add(moment.millis >= 0 ? moment.millis / 1000 : (moment.millis - 999) / 1000, 1); break;
    case 'S': add(rest / 1000 % 60, 2); break;
    case 'w': add(weekday, 1); break;
    case 'W': add((dayOfYear + 7 - (weekday + 6) % 7) / 7, 2); break;
    case 'Y': add(year, 4); break;
    case '%': out += '%'; break;
    default: return false;
    }
  }
  return true;
}

} // namespace

Scalar dateFunction(std::span<const Scalar> args, std::string &scratch, const CallContext &context, const char *pattern) {
  const Moment moment = momentOf(args, context);
  if (!moment.valid) return {};
  std::string out;
  if (!format(out, moment, pattern)) return {};
  scratch = std::move(out);
  return Scalar::text(scratch);
}

Scalar strftimeFunction(std::span<const Scalar> args, std::string &scratch, const CallContext &context) {
  if (args[0].isNull()) return {};
  std::string s;
  const std::string pattern(textOf(args[0], s));
  return dateFunction(args.subspan(1), scratch, context, pattern.c_str());
}

Scalar juliandayFunction(std::span<const Scalar> args, std::string &, const CallContext &context) {
  const Moment moment = momentOf(args, context);
  return moment.valid ? Scalar::of(static_cast<double>(moment.millis + EpochJulianMillis) / 86'400'000.0) : Scalar();
}

} // namespace portolan::mapping
