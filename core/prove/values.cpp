// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/values.h"

#include "core/rows/value_text.h"

#include <QCryptographicHash>

namespace portolan::prove {

namespace {

bool isMoment(Canonical c) { return c == Canonical::DateTime || c == Canonical::Instant; }

/// A moment inside of the window is the moment of the run: the two sides did not run in the same microsecond.
void foldNow(std::string &text, const validate::Form &form, const Now &now) {
  if (now.to == 0 || !isMoment(form.canonical)) return;
  if (const auto micros = parseInteger(text); micros && *micros >= now.from && *micros <= now.to) text = "now";
}

bool isNumber(TypeKind k) {
  return (k >= TypeKind::Int8 && k <= TypeKind::Float64) || k == TypeKind::Boolean || k == TypeKind::Year || k == TypeKind::Oid;
}

QByteArray bytesOf(const QString &value, TypeKind kind) {
  if (kind == TypeKind::Blob && value.startsWith(QLatin1String("\\x"))) return QByteArray::fromHex(value.mid(2).toLatin1());
  if (value.startsWith(QLatin1String("0x"))) return QByteArray::fromHex(value.mid(2).toLatin1());
  return value.toUtf8();
}

} // namespace

validate::Form formForTypes(const DataType &source, const DataType &target, bool sameEngine) {
  validate::Form form = validate::formFor(source, target, sameEngine);
  // What a query computes has the digits it has: 1.50 and 1.5 are equal, 1.5 and 1.49 are not.
  if (form.canonical == Canonical::Decimal) form.scale = -1;
  return form;
}

validate::Form formForKinds(TypeKind source, TypeKind target) {
  DataType s, t;
  s.kind = source;
  t.kind = target;
  const bool textual = s.isCharacter() || t.isCharacter();
  if ((s.isBinary() || t.isBinary()) && textual) return {Canonical::Text};
  if (textual && (isNumber(source) || isNumber(target)) && source != target) return {Canonical::Text}; // a number as text is that text
  if (source == TypeKind::Unknown || target == TypeKind::Unknown) return {Canonical::Text};
  if ((isNumber(source) && isNumber(target)) && (source == TypeKind::Boolean) != (target == TypeKind::Boolean)) return {Canonical::Integer};
  return formForTypes(s, t, false);
}

std::string canonicalValue(const std::optional<QString> &value, TypeKind kind, const validate::Form &form, const Now &now) {
  std::string out;
  if (!value) return "~";
  if (kind == TypeKind::Boolean && (*value == QLatin1String("t") || *value == QLatin1String("f"))) return *value == QLatin1String("t") ? "1" : "0";
  ColumnVector column(Physical::Dynamic);
  if (kind == TypeKind::Blob || kind == TypeKind::Binary || kind == TypeKind::VarBinary) {
    const QByteArray bytes = bytesOf(*value, kind);
    column.appendBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, Tag::Blob);
  } else {
    const QByteArray bytes = value->toUtf8();
    std::string_view text{bytes.constData(), static_cast<std::size_t>(bytes.size())};
    if (form.canonical == Canonical::Time && kind == TypeKind::Interval)
      if (const auto parts = parseInterval(text)) return std::to_string(parts->micros + (parts->days + 30LL * parts->months) * microsPerDay);
    column.appendBytes(text, Tag::TextValue);
  }
  appendCanonical(out, column, 0, form.canonical, form.scale);
  foldNow(out, form, now);
  return out;
}

std::string canonicalCell(const ColumnVector &column, std::size_t row, const validate::Form &form, const Now &now) {
  std::string out;
  appendCanonical(out, column, row, form.canonical, form.scale);
  foldNow(out, form, now);
  return out;
}

std::string bagKey(std::string row) {
  constexpr std::size_t longest = 240, beginning = 160;
  if (row.size() <= longest) return row;
  const QByteArray hash = QCryptographicHash::hash(QByteArrayView(row.data(), static_cast<qsizetype>(row.size())), QCryptographicHash::Md5).toHex();
  row.resize(beginning);
  row += "… md5 ";
  row.append(hash.constData(), static_cast<std::size_t>(hash.size()));
  return row;
}

QString shown(const std::string &row) {
  QString text = QString::fromStdString(row);
  QStringList cells = text.split(QLatin1Char('|'));
  for (QString &cell : cells) {
    if (cell == QLatin1String("~")) cell = QStringLiteral("NULL");
    cell.replace(QLatin1String("\\p"), QLatin1String("|")).replace(QLatin1String("\\t"), QLatin1String("~")).replace(QLatin1String("\\\\"), QLatin1String("\\"));
  }
  return QLatin1Char('(') + cells.join(QLatin1String(", ")) + QLatin1Char(')');
}

QStringList missingFrom(const RowBag &a, const RowBag &b, std::size_t limit) {
  std::vector<const std::string *> rows;
  for (const auto &[row, times] : a)
    if (const auto it = b.find(row); it == b.end() || it->second < times) rows.push_back(&row);
  // The shortest are the easiest to look at.
  std::ranges::sort(rows, [](const std::string *x, const std::string *y) { return x->size() != y->size() ? x->size() < y->size() : *x < *y; });
  QStringList texts;
  for (std::size_t i = 0; i < std::min(limit, rows.size()); ++i) texts << shown(*rows[i]);
  if (rows.size() > limit) texts << QStringLiteral("… %1").arg(rows.size() - limit);
  return texts;
}

bool sameBag(const RowBag &a, const RowBag &b) {
  if (a.size() != b.size()) return false;
  return std::ranges::all_of(a, [&](const auto &entry) { const auto it = b.find(entry.first); return it != b.end() && it->second == entry.second; });
}

QString literalFor(sql::Dialect dialect, const std::optional<QString> &value, const DataType &type) {
  const bool postgres = dialect == sql::Dialect::Postgres;
  QString text = QStringLiteral("NULL");
  if (value) {
    const bool yes = *value == QLatin1String("t") || *value == QLatin1String("true");
    if (type.isBinary()) text = sql::quoteBytes(dialect, bytesOf(*value, type.kind));
    else if (type.kind == TypeKind::Boolean && !postgres) text = yes || *value == QLatin1String("1") ? QStringLiteral("1") : QStringLiteral("0");
    else if (isNumber(type.kind) && parseReal(value->toStdString())) text = *value;
    else if (!postgres && type.kind == TypeKind::DateTime && value->endsWith(QLatin1String("+00"))) text = sql::quoteLiteral(dialect, value->chopped(3)); // an instant goes into a DATETIME as UTC
    else text = sql::quoteLiteral(dialect, *value);
  }
  // A routine may be overloaded: the type tells which one is meant.
  return postgres && !type.native.isEmpty() ? QStringLiteral("CAST(%1 AS %2)").arg(text, type.native) : text;
}

} // namespace portolan::prove
