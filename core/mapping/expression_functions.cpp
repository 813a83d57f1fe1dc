// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/expression_functions.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <cmath>
#include <cstdio>

namespace portolan::mapping {

namespace {

using Args = std::span<const Scalar>;

char lowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
char upperAscii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

Scalar keep(std::string &scratch, std::string text) {
  scratch = std::move(text);
  return Scalar::text(scratch);
}

/// A copy that outlives the argument: scratch may be where the argument's text lies.
std::string owned(const Scalar &v) {
  std::string s;
  return std::string(textOf(v, s));
}

template<char (*Change)(char)> Scalar changeCase(Args a, std::string &scratch, const CallContext &) {
  if (a[0].isNull()) return {};
  std::string t = owned(a[0]);
  for (char &c : t) c = Change(c);
  return keep(scratch, std::move(t));
}

template<bool Left, bool Right> Scalar trim(Args a, std::string &scratch, const CallContext &) {
  if (a[0].isNull() || (a.size() > 1 && a[1].isNull())) return {};
  const std::string text = owned(a[0]), set = a.size() > 1 ? owned(a[1]) : std::string(" ");
  const auto inSet = [&](std::string_view character) {
    for (std::size_t i = 0; i < set.size(); i += utf8Width(set, i))
      if (std::string_view(set).substr(i, utf8Width(set, i)) == character) return true;
    return false;
  };
  std::size_t from = 0, to = text.size();
  if constexpr (Left)
    while (from < to && inSet(std::string_view(text).substr(from, utf8Width(text, from)))) from += utf8Width(text, from);
  if constexpr (Right)
    while (to > from) {
      std::size_t start = to - 1;
      while (start > from && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
      if (!inSet(std::string_view(text).substr(start, to - start))) break;
      to = start;
    }
  return keep(scratch, text.substr(from, to - from));
}

Scalar replace(Args a, std::string &scratch, const CallContext &) {
  if (a[0].isNull() || a[1].isNull() || a[2].isNull()) return {};
  const std::string text = owned(a[0]), from = owned(a[1]), to = owned(a[2]);
  if (from.empty()) return keep(scratch, text);
  std::string out;
  std::size_t at = 0;
  for (std::size_t hit = text.find(from); hit != std::string::npos; hit = text.find(from, at)) {
    out.append(text, at, hit - at).append(to);
    at = hit + from.size();
  }
  return keep(scratch, out.append(text, at));
}

/// Each character of Y is replaced by the one at the same place of Z; without one there it is removed.
Scalar replaceChars(Args a, std::string &scratch, const CallContext &) {
  if (a[0].isNull() || a[1].isNull() || a[2].isNull()) return {};
  const QString text = QString::fromStdString(owned(a[0])), from = QString::fromStdString(owned(a[1])), to = QString::fromStdString(owned(a[2]));
  const auto f = from.toUcs4(), t = to.toUcs4();
  QList<uint> out;
  for (const uint c : text.toUcs4()) {
    const qsizetype at = f.indexOf(c);
    if (at < 0) out << c;
    else if (at < t.size()) out << t.at(at);
  }
  return keep(scratch, QString::fromUcs4(reinterpret_cast<const char32_t *>(out.constData()), out.size()).toStdString());
}

Scalar substr(Args a, std::string &scratch, const CallContext &) {
  if (a[0].isNull() || a[1].isNull() || (a.size() > 2 && a[2].isNull())) return {};
  const bool blob = a[0].kind == Scalar::Kind::Blob;
  const std::string text = owned(a[0]);
  const auto length = static_cast<std::int64_t>(blob ? text.size() : utf8Length(text));
  std::int64_t start = integerOf(a[1]), count = a.size() > 2 ? integerOf(a[2]) : INT64_MAX / 2;
  const bool backwards = count < 0;
  if (backwards) count = count == INT64_MIN ? INT64_MAX : -count;
  if (start < 0) {
    start += length;
    if (start < 0) { count = std::max<std::int64_t>(0, count + start); start = 0; }
  } else if (start > 0) {
    --start;
  } else if (count > 0) {
    --count;
  }
  if (backwards) {
    start -= count;
    if (start < 0) { count += start; start = 0; }
  }
  if (start >= length || count <= 0) { scratch.clear(); return blob ? Scalar::blob(scratch) : Scalar::text(scratch); }
  count = std::min(count, length - start);
  if (blob) { scratch = text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(count)); return Scalar::blob(scratch); }
  std::size_t from = 0;
  for (std::int64_t i = 0; i < start; ++i) from += utf8Width(text, from);
  std::size_t to = from;
  for (std::int64_t i = 0; i < count; ++i) to += utf8Width(text, to);
  return keep(scratch, text.substr(from, to - from));
}

Scalar instr(Args a, std::string &, const CallContext &) {
  if (a[0].isNull() || a[1].isNull()) return {};
  const std::string text = owned(a[0]), part = owned(a[1]);
  const std::size_t hit = text.find(part);
  if (hit == std::string::npos) return Scalar::of(std::int64_t(0));
  const bool blobs = a[0].kind == Scalar::Kind::Blob && a[1].kind == Scalar::Kind::Blob;
  return Scalar::of(static_cast<std::int64_t>(blobs ? hit : utf8Length(std::string_view(text).substr(0, hit))) + 1);
}

Scalar length(Args a, std::string &, const CallContext &) {
  if (a[0].isNull()) return {};
  if (a[0].kind == Scalar::Kind::Blob) return Scalar::of(static_cast<std::int64_t>(a[0].bytes.size()));
  const std::string text = owned(a[0]);
  const std::size_t nul = text.find('\0'); // SQLite counts up to the first U+0000
  return Scalar::of(static_cast<std::int64_t>(utf8Length(std::string_view(text).substr(0, nul))));
}

Scalar absolute(Args a, std::string &, const CallContext &context) {
  if (a[0].isNull()) return {};
  const Scalar v = a[0].isNumber() ? a[0] : a[0].kind == Scalar::Kind::Text ? Scalar::of(realOf(a[0])) : Scalar::of(0.0);
  if (v.kind == Scalar::Kind::Integer) {
    if (v.integer == INT64_MIN) { *context.error = "abs(): integer overflow"; return {}; }
    return Scalar::of(v.integer < 0 ? -v.integer : v.integer);
  }
  return Scalar::of(std::abs(v.real));
}

Scalar round(Args a, std::string &, const CallContext &) {
  if (a[0].isNull() || (a.size() > 1 && a[1].isNull())) return {};
  const std::int64_t digits = a.size() > 1 ? std::clamp<std::int64_t>(integerOf(a[1]), 0, 30) : 0;
  const double v = realOf(a[0]);
  if (std::abs(v) > 4503599627370496.0) return Scalar::of(v);
  if (digits == 0) return Scalar::of(static_cast<double>(static_cast<std::int64_t>(v + (v < 0 ? -0.5 : 0.5))));
  // As SQLite does: half a unit of the last place is added in extended precision, then digits are cut off.
  const long double unit = std::pow(10.0L, static_cast<long double>(digits));
  const long double cut = std::floor((std::abs(static_cast<long double>(v)) + 0.5L / unit) * unit) / unit;
  return Scalar::of(static_cast<double>(v < 0 ? -cut : cut));
}

Scalar sign(Args a, std::string &, const CallContext &) {
  if (!a[0].isNumber()) {
    if (a[0].kind != Scalar::Kind::Text || !wholeNumber(a[0].bytes)) return {};
  }
  const double v = realOf(a[0]);
  return Scalar::of(static_cast<std::int64_t>(v > 0 ? 1 : v < 0 ? -1 : 0));
}

template<int Wanted> Scalar extreme(Args a, std::string &, const CallContext &) {
  const Scalar *best = nullptr;
  for (const Scalar &v : a) {
    if (v.isNull()) return {};
    const int order = best ? compareScalars(v, *best) * Wanted : 1;
    if (order > 0 || (order == 0 && Wanted < 0)) best = &v; // of equal values min() takes the last, max() the first
  }
  return *best;
}

Scalar hex(Args a, std::string &scratch, const CallContext &) {
  static constexpr char Digits[] = "0123456789ABCDEF";
  const std::string bytes = owned(a[0]);
  std::string out;
  for (const char c : bytes) {
    out += Digits[static_cast<unsigned char>(c) >> 4];
    out += Digits[static_cast<unsigned char>(c) & 15];
  }
  return keep(scratch, std::move(out));
}

Scalar sha256(Args a, std::string &scratch, const CallContext &) {
  if (a[0].isNull()) return {};
  const std::string text = owned(a[0]);
  const QByteArray digest = QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
  return keep(scratch, digest.toHex().toUpper().toStdString());
}

constexpr std::int64_t MaxBlob = 16 << 20;
Scalar bytesOf(Args a, std::string &scratch, const CallContext &context, bool random) {
  const std::int64_t n = std::max<std::int64_t>(integerOf(a[0]), random ? 1 : 0);
  if (n > MaxBlob) { *context.error = "randomblob() and zeroblob() make at most 16 MB"; return {}; }
  scratch.assign(static_cast<std::size_t>(n), '\0');
  if (random)
    for (char &c : scratch) c = static_cast<char>(QRandomGenerator::global()->generate());
  return Scalar::blob(scratch);
}

Scalar coalesce(Args a, std::string &, const CallContext &) {
  for (const Scalar &v : a)
    if (!v.isNull()) return v;
  return {};
}

Scalar nullIf(Args a, std::string &, const CallContext &) {
  if (!a[0].isNull() && !a[1].isNull() && compareScalars(a[0], a[1]) == 0) return {};
  return a[0];
}

Scalar typeOf(Args a, std::string &, const CallContext &) {
  static constexpr std::string_view Names[] = {"null", "integer", "real", "text", "blob"};
  return Scalar::text(Names[static_cast<std::size_t>(a[0].kind)]);
}

Scalar charFunction(Args a, std::string &scratch, const CallContext &) {
  QString text;
  for (const Scalar &v : a) {
    const std::int64_t code = integerOf(v);
    const char32_t c = code < 0 || code > 0x10FFFF ? 0xFFFD : static_cast<char32_t>(code);
    text += QString::fromUcs4(&c, 1);
  }
  return keep(scratch, text.toStdString());
}

Scalar unicode(Args a, std::string &, const CallContext &) {
  if (a[0].isNull()) return {};
  const auto codes = QString::fromStdString(owned(a[0])).toUcs4();
  return codes.isEmpty() ? Scalar() : Scalar::of(static_cast<std::int64_t>(codes.first()));
}

Scalar quote(Args a, std::string &scratch, const CallContext &context) {
  if (a[0].isNull()) return Scalar::text("NULL");
  if (a[0].isNumber()) return keep(scratch, owned(a[0]));
  if (a[0].kind == Scalar::Kind::Blob) {
    hex(a, scratch, context);
    scratch.insert(0, "X'").push_back('\'');
    return Scalar::text(scratch);
  }
  std::string out(1, '\'');
  for (const char c : owned(a[0])) { out += c; if (c == '\'') out += c; }
  out.push_back('\'');
  return keep(scratch, std::move(out));
}

Scalar operationIndicator(Args a, std::string &, const CallContext &context) {
  switch (context.operation) {
  case RowOperation::Delete: return a[0];
  case RowOperation::Update: return a[1];
  case RowOperation::Insert: case RowOperation::Load: return a[2];
  }
  return {};
}

const FunctionSpec Table[] = {
    {"abs", 1, 1, true, absolute},
    {"char", 0, -1, true, charFunction},
    {"coalesce", 2, -1, true, coalesce},
    {"date", 0, -1, true, [](Args a, std::string &s, const CallContext &c) { return dateFunction(a, s, c, "%Y-%m-%d"); }},
    {"datetime", 0, -1, true, [](Args a, std::string &s, const CallContext &c) { return dateFunction(a, s, c, "%Y-%m-%d %H:%M:%S"); }},
    {"hash_sha256", 1, 1, true, sha256},
    {"hex", 1, 1, true, hex},
    {"ifnull", 2, 2, true, coalesce},
    {"instr", 2, 2, true, instr},
    {"julianday", 0, -1, true, juliandayFunction},
    {"length", 1, 1, true, length},
    {"lower", 1, 1, true, changeCase<lowerAscii>},
    {"ltrim", 1, 2, true, trim<true, false>},
    {"max", 2, -1, true, extreme<1>},
    {"min", 2, -1, true, extreme<-1>},
    {"nullif", 2, 2, true, nullIf},
    {"operation_indicator", 3, 3, true, operationIndicator},
    {"quote", 1, 1, true, quote},
    {"random", 0, 0, false, [](Args, std::string &, const CallContext &) { return Scalar::of(static_cast<std::int64_t>(QRandomGenerator::global()->generate64())); }},
    {"randomblob", 1, 1, false, [](Args a, std::string &s, const CallContext &c) { return bytesOf(a, s, c, true); }},
    {"replace", 3, 3, true, replace},
    {"replacechars", 3, 3, true, replaceChars},
    {"round", 1, 2, true, round},
    {"rtrim", 1, 2, true, trim<false, true>},
    {"sign", 1, 1, true, sign},
    {"strftime", 1, -1, true, strftimeFunction},
    {"substr", 2, 3, true, substr},
    {"substring", 2, 3, true, substr},
    {"time", 0, -1, true, [](Args a, std::string &s, const CallContext &c) { return dateFunction(a, s, c, "%H:%M:%S"); }},
    {"trim", 1, 2, true, trim<true, true>},
    {"typeof", 1, 1, true, typeOf},
    {"unicode", 1, 1, true, unicode},
    {"upper", 1, 1, true, changeCase<upperAscii>},
    {"zeroblob", 1, 1, true, [](Args a, std::string &s, const CallContext &c) { return bytesOf(a, s, c, false); }},
};

} // namespace

std::span<const FunctionSpec> functionTable() { return Table; }

int functionNumber(const std::string &lowerName) {
  for (std::size_t i = 0; i < std::size(Table); ++i)
    if (lowerName == Table[i].name) return static_cast<int>(i);
  return -1;
}

int compareScalars(const Scalar &a, const Scalar &b) {
  const auto rank = [](const Scalar &v) { return v.kind == Scalar::Kind::Blob ? 2 : v.kind == Scalar::Kind::Text ? 1 : 0; };
  if (rank(a) != rank(b)) return rank(a) < rank(b) ? -1 : 1;
  if (rank(a) > 0) {
    const int c = a.bytes.compare(b.bytes);
    return c < 0 ? -1 : c > 0 ? 1 : 0;
  }
  if (a.kind == Scalar::Kind::Integer && b.kind == Scalar::Kind::Integer) return a.integer < b.integer ? -1 : a.integer > b.integer ? 1 : 0;
  const long double x = a.kind == Scalar::Kind::Integer ? static_cast<long double>(a.integer) : static_cast<long double>(a.real);
  const long double y = b.kind == Scalar::Kind::Integer ? static_cast<long double>(b.integer) : static_cast<long double>(b.real);
  return x < y ? -1 : x > y ? 1 : 0;
}

bool likeMatches(std::string_view p, std::string_view t, char escape) {
  std::size_t pi = 0, ti = 0, backP = std::string_view::npos, backT = 0;
  while (ti < t.size()) {
    if (pi < p.size() && p[pi] == '%' && escape != '%') {
      backP = ++pi;
      backT = ti;
      continue;
    }
    bool hit = false;
    std::size_t np = pi;
    if (pi < p.size()) {
      if (escape != '\0' && p[pi] == escape && pi + 1 < p.size()) {
        hit = lowerAscii(p[pi + 1]) == lowerAscii(t[ti]);
        np = pi + 2;
      } else if (p[pi] == '_') {
        pi += 1;
        ti += utf8Width(t, ti);
        continue;
      } else {
        hit = lowerAscii(p[pi]) == lowerAscii(t[ti]);
        np = pi + 1;
      }
    }
    if (hit) { pi = np; ++ti; continue; }
    if (backP == std::string_view::npos) return false;
    pi = backP;
    backT += utf8Width(t, backT);
    ti = backT;
  }
  while (pi < p.size() && p[pi] == '%') ++pi;
  return pi == p.size();
}

bool globMatches(std::string_view p, std::string_view t) {
  if (p.empty()) return t.empty();
  switch (p[0]) {
  case '*':
    while (p.size() > 1 && p[1] == '*') p.remove_prefix(1);
    for (std::size_t i = 0; i <= t.size(); ++i)
      if (globMatches(p.substr(1), t.substr(i))) return true;
    return false;
  case '?': return !t.empty() && globMatches(p.substr(1), t.substr(utf8Width(t, 0)));
  case '[': {
    if (t.empty()) return false;
    std::size_t i = 1;
    const bool invert = i < p.size() && p[i] == '^';
    if (invert) ++i;
    bool in = false;
    for (bool first = true; i < p.size() && (p[i] != ']' || first); ++i, first = false) {
      if (i + 2 < p.size() && p[i + 1] == '-' && p[i + 2] != ']') { in = in || (t[0] >= p[i] && t[0] <= p[i + 2]); i += 2; }
      else in = in || t[0] == p[i];
    }
    return i < p.size() && in != invert && globMatches(p.substr(i + 1), t.substr(1));
  }
  default: return !t.empty() && p[0] == t[0] && globMatches(p.substr(1), t.substr(1));
  }
}

} // namespace portolan::mapping
