// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/expressions.h"
#include "core/convert/tables/table_converter.h"

#include <QRegularExpression>

namespace portolan::convert {

namespace {

bool isNumberText(const QString &text) {
  static const QRegularExpression number(QStringLiteral("^\\s*[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?\\s*$"));
  return number.match(text).hasMatch();
}

bool isNumeric(const DataType &type) {
  return type.isInteger() || type.kind == TypeKind::Decimal || type.kind == TypeKind::Float32 || type.kind == TypeKind::Float64 || type.kind == TypeKind::Money
         || type.kind == TypeKind::Year;
}

std::optional<QString> bitDigits(const QString &text) {
  static const QRegularExpression bits(QStringLiteral("^[bB]'([01]*)'$"));
  if (const auto match = bits.match(text); match.hasMatch()) return match.captured(1);
  return std::nullopt;
}

} // namespace

void TableConverter::defaultValue(const Table &source, const Column &from, Column &to) {
  if (m_session.sameFamily() || to.identity.kind != IdentityKind::None || from.isGenerated()) return;
  switch (from.defaultValue.kind) {
  case DefaultKind::None:
  case DefaultKind::Null: return;
  case DefaultKind::Literal: literalDefault(from, to); return;
  case DefaultKind::Expression: break;
  }
  const QString text = from.defaultValue.text.trimmed();
  if (bitDigits(text)) {
    literalDefault(from, to);
    return;
  }
  static const QRegularExpression now(QStringLiteral("^(current_timestamp|now|localtime|localtimestamp)\\s*(\\(\\s*(\\d*)\\s*\\))?$"), QRegularExpression::CaseInsensitiveOption);
  if (const auto match = now.match(text); match.hasMatch() && (to.type.kind == TypeKind::DateTime || to.type.kind == TypeKind::Instant || to.type.kind == TypeKind::Date)) {
    const int fraction = m_session.fromMySql() ? std::max(0, from.type.fraction) : to.type.fraction;
    if (m_session.toPostgres())
      to.defaultValue.text = QLatin1String(to.type.kind == TypeKind::Instant ? "CURRENT_TIMESTAMP" : "LOCALTIMESTAMP")
                             + (m_session.fromMySql() ? QStringLiteral("(%1)").arg(fraction) : QString());
    else if (m_session.toMySql() && from.type.kind == TypeKind::Instant && to.type.kind == TypeKind::DateTime) // the column holds UTC
      to.defaultValue.text = to.type.fraction > 0 ? QStringLiteral("(UTC_TIMESTAMP(%1))").arg(to.type.fraction) : QStringLiteral("(UTC_TIMESTAMP())");
    else if (m_session.toMySql())
      to.defaultValue.text = to.type.kind == TypeKind::Date ? QStringLiteral("(CURRENT_DATE)") : to.type.fraction > 0 ? QStringLiteral("CURRENT_TIMESTAMP(%1)").arg(to.type.fraction) : QStringLiteral("CURRENT_TIMESTAMP");
    else to.defaultValue.text = QStringLiteral("CURRENT_TIMESTAMP");
    return;
  }
  const ConvertedExpression expression = convertExpression(m_session, text, source, ExpressionUse::Default, &to.type);
  if (!expression.ok) {
    to.defaultValue = {};
    m_session.note(1052, QStringLiteral("The default of %1 is left out: %2").arg(from.name, text));
    return;
  }
  to.defaultValue.text = expression.sql;
  // now() in a column without a zone is the session's time.
  if (m_session.toMySql() && from.type.kind != TypeKind::Instant) to.defaultValue.text.replace(QLatin1String("UTC_TIMESTAMP"), QLatin1String("CURRENT_TIMESTAMP"));
}

void TableConverter::literalDefault(const Column &from, Column &to) {
  const QString text = from.defaultValue.text;
  const auto drop = [&](int number, const QString &why) {
    to.defaultValue = {};
    m_session.note(number, why);
  };
  const auto expression = [&](const QString &sqlText) { to.defaultValue = {DefaultKind::Expression, sqlText}; };
  if (const auto digits = bitDigits(text)) {
    if (to.type.kind == TypeKind::Bit && m_session.toPostgres())
      return expression(QStringLiteral("B'%1'").arg(digits->rightJustified(static_cast<int>(to.type.length), QLatin1Char('0'), true)));
    if (to.type.kind == TypeKind::Boolean) return expression(digits->contains(QLatin1Char('1')) ? QStringLiteral("true") : QStringLiteral("false"));
    if (m_session.toMySql()) return expression(QStringLiteral("b'%1'").arg(*digits));
    return expression(to.type.isCharacter() ? sql::quoteLiteral(m_session.options.to, *digits) : QString::number(digits->toULongLong(nullptr, 2)));
  }
  if (to.type.kind == TypeKind::Boolean) {
    static const QStringList truths{QStringLiteral("1"), QStringLiteral("t"), QStringLiteral("true")};
    return expression(truths.contains(text.toLower()) ? QStringLiteral("true") : QStringLiteral("false"));
  }
  if (from.type.isTemporal() && (text.startsWith(QLatin1String("0000-00-00")) || text.contains(QLatin1String("-00")))) {
    static const QRegularExpression zero(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d"));
    if (zero.match(text).hasMatch() && !m_session.toMySql()) {
      to.nullable = true;
      return drop(1053, QStringLiteral("%1 has the default '%2', which is no date: the target column takes NULL instead and has no default").arg(from.name, text));
    }
  }
  if (isNumeric(to.type)) {
    if (m_session.fromPostgres() && (text == QLatin1String("true") || text == QLatin1String("false"))) return expression(text == QLatin1String("true") ? QStringLiteral("1") : QStringLiteral("0"));
    if (!isNumberText(text)) return drop(1051, QStringLiteral("%1 has the default '%2', which is no number, and gets none").arg(from.name, text));
    return expression(text.trimmed());
  }
  if (to.type.kind == TypeKind::Bit && m_session.toPostgres() && isNumberText(text))
    return expression(QStringLiteral("B'%1'").arg(QString::number(text.toULongLong(), 2).rightJustified(static_cast<int>(to.type.length), QLatin1Char('0'), true)));
  if (to.type.isBinary()) return expression(sql::quoteBytes(m_session.options.to, text.toUtf8()));
  to.defaultValue = {DefaultKind::Literal, text};
}

} // namespace portolan::convert
