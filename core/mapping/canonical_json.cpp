// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

namespace portolan::mapping {

namespace {

void writeText(QByteArray &out, const QString &text) {
  out += '"';
  for (const char c : text.toUtf8()) {
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
      if (static_cast<unsigned char>(c) < 0x20) out += "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
      else out += c;
    }
  }
  out += '"';
}

void write(QByteArray &out, const QJsonValue &value, int depth) {
  const bool compact = depth < 0;
  const auto line = [&](int d) { if (!compact) out += '\n' + QByteArray(2 * d, ' '); };
  const int inner = compact ? depth : depth + 1;
  switch (value.type()) {
  case QJsonValue::Null: case QJsonValue::Undefined: out += "null"; break;
  case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
  case QJsonValue::Double: out += canonicalNumber(value).toLatin1(); break;
  case QJsonValue::String: writeText(out, value.toString()); break;
  case QJsonValue::Array: {
    const QJsonArray array = value.toArray();
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
      if (i > 0) out += ',';
      line(inner);
      write(out, array.at(i), inner);
    }
    if (!array.isEmpty()) line(depth);
    out += ']';
    break;
  }
  case QJsonValue::Object: {
    const QJsonObject object = value.toObject(); // QJsonObject keeps its keys sorted
    out += '{';
    bool first = true;
    for (auto it = object.begin(); it != object.end(); ++it) {
      if (!first) out += ',';
      first = false;
      line(inner);
      writeText(out, it.key());
      out += compact ? ":" : ": ";
      write(out, it.value(), inner);
    }
    if (!object.isEmpty()) line(depth);
    out += '}';
    break;
  }
  }
}

} // namespace

QString canonicalNumber(const QJsonValue &value) {
  const double d = value.toDouble();
  const qint64 whole = value.toInteger(static_cast<qint64>(0));
  if (std::floor(d) == d && std::abs(d) < 9.2e18 && static_cast<double>(whole) == d) return QString::number(whole);
  return QString::number(d, 'g', QLocale::FloatingPointShortest);
}

QByteArray canonicalJson(const QJsonValue &value) {
  QByteArray out;
  write(out, value, 0);
  out += '\n';
  return out;
}

QByteArray canonicalJsonCompact(const QJsonValue &value) {
  QByteArray out;
  write(out, value, -1);
  return out;
}

} // namespace portolan::mapping
