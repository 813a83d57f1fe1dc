// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/rules.h"

#include "core/mapping/rule_words.h"

#include <QCoreApplication>

namespace portolan::mapping {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }
} // namespace

const std::vector<std::pair<QString, RuleAction>> &actionWords() {
  static const std::vector<std::pair<QString, RuleAction>> words{
      {QStringLiteral("rename"), RuleAction::Rename},
      {QStringLiteral("convert-lowercase"), RuleAction::ConvertLowercase},
      {QStringLiteral("convert-uppercase"), RuleAction::ConvertUppercase},
      {QStringLiteral("add-prefix"), RuleAction::AddPrefix},
      {QStringLiteral("remove-prefix"), RuleAction::RemovePrefix},
      {QStringLiteral("replace-prefix"), RuleAction::ReplacePrefix},
      {QStringLiteral("add-suffix"), RuleAction::AddSuffix},
      {QStringLiteral("remove-suffix"), RuleAction::RemoveSuffix},
      {QStringLiteral("replace-suffix"), RuleAction::ReplaceSuffix},
      {QStringLiteral("remove-column"), RuleAction::RemoveColumn},
      {QStringLiteral("include-column"), RuleAction::IncludeColumn},
      {QStringLiteral("add-column"), RuleAction::AddColumn},
      {QStringLiteral("change-data-type"), RuleAction::ChangeDataType},
      {QStringLiteral("define-primary-key"), RuleAction::DefinePrimaryKey},
      {QStringLiteral("add-before-image-columns"), RuleAction::AddBeforeImageColumns},
      {QStringLiteral("data-masking-digits-mask"), RuleAction::MaskDigits},
      {QStringLiteral("data-masking-digits-randomize"), RuleAction::RandomizeDigits},
      {QStringLiteral("data-masking-hash-mask"), RuleAction::HashMask}};
  return words;
}

const std::vector<std::pair<QString, RuleTarget>> &targetWords() {
  static const std::vector<std::pair<QString, RuleTarget>> words{
      {QStringLiteral("schema"), RuleTarget::Schema},
      {QStringLiteral("table"), RuleTarget::Table},
      {QStringLiteral("column"), RuleTarget::Column},
      {QStringLiteral("table-tablespace"), RuleTarget::TableTablespace},
      {QStringLiteral("index-tablespace"), RuleTarget::IndexTablespace}};
  return words;
}

const std::vector<std::pair<QString, FilterOperator>> &operatorWords() {
  static const std::vector<std::pair<QString, FilterOperator>> words{
      {QStringLiteral("eq"), FilterOperator::Eq}, {QStringLiteral("noteq"), FilterOperator::NotEq},
      {QStringLiteral("lte"), FilterOperator::Lte}, {QStringLiteral("ste"), FilterOperator::Lte},
      {QStringLiteral("gte"), FilterOperator::Gte}, {QStringLiteral("lt"), FilterOperator::Lt},
      {QStringLiteral("gt"), FilterOperator::Gt}, {QStringLiteral("between"), FilterOperator::Between},
      {QStringLiteral("notbetween"), FilterOperator::NotBetween}, {QStringLiteral("null"), FilterOperator::Null},
      {QStringLiteral("notnull"), FilterOperator::NotNull}, {QStringLiteral("like"), FilterOperator::Like},
      {QStringLiteral("notlike"), FilterOperator::NotLike}};
  return words;
}

QString actionKey(RuleAction action) { return wordFor(actionWords(), action); }
QString targetKey(RuleTarget target) { return wordFor(targetWords(), target); }

QString Problem::toText(const QString &fileName) const {
  QString text = fileName;
  if (place.line > 0) text += QStringLiteral(":%1:%2").arg(place.line).arg(place.column);
  text += QStringLiteral(": ");
  if (!ruleId.isEmpty()) text += tr("rule %1: ").arg(ruleId);
  text += message;
  if (!hint.isEmpty()) text += QStringLiteral(" (%1)").arg(hint);
  return text;
}

Result<DataType> toDataType(const DmsType &dms) {
  DataType type;
  const QString &t = dms.type;
  const auto integer = [&](TypeKind kind, bool isUnsigned = false) { type.kind = kind; type.isUnsigned = isUnsigned; };
  if (t == QLatin1String("bytes")) { type.kind = TypeKind::VarBinary; type.length = dms.length > 0 ? dms.length : 255; }
  else if (t == QLatin1String("date")) type.kind = TypeKind::Date;
  else if (t == QLatin1String("time")) type.kind = TypeKind::Time;
  else if (t == QLatin1String("datetime")) { type.kind = TypeKind::DateTime; type.fraction = dms.scale >= 0 ? std::min(dms.scale, 6) : 6; }
  else if (t == QLatin1String("int1")) integer(TypeKind::Int8);
  else if (t == QLatin1String("int2")) integer(TypeKind::Int16);
  else if (t == QLatin1String("int4")) integer(TypeKind::Int32);
  else if (t == QLatin1String("int8")) integer(TypeKind::Int64);
  else if (t == QLatin1String("uint1")) integer(TypeKind::Int8, true);
  else if (t == QLatin1String("uint2")) integer(TypeKind::Int16, true);
  else if (t == QLatin1String("uint4")) integer(TypeKind::Int32, true);
  else if (t == QLatin1String("uint8")) integer(TypeKind::Int64, true);
  else if (t == QLatin1String("numeric")) {
    type.kind = TypeKind::Decimal;
    type.precision = dms.precision > 0 ? dms.precision : 38;
    type.scale = dms.scale >= 0 ? dms.scale : 0;
    if (type.scale > type.precision) return std::unexpected(Error::configuration(tr("numeric(%1,%2): the scale is larger than the precision").arg(type.precision).arg(type.scale)));
  } else if (t == QLatin1String("real4")) type.kind = TypeKind::Float32;
  else if (t == QLatin1String("real8")) type.kind = TypeKind::Float64;
  else if (t == QLatin1String("string") || t == QLatin1String("wstring")) { type.kind = TypeKind::VarChar; type.length = dms.length > 0 ? dms.length : 255; }
  else if (t == QLatin1String("blob")) type.kind = TypeKind::Blob;
  else if (t == QLatin1String("clob") || t == QLatin1String("nclob")) type.kind = TypeKind::Text;
  else if (t == QLatin1String("boolean")) type.kind = TypeKind::Boolean;
  else if (t == QLatin1String("set") || t == QLatin1String("list") || t == QLatin1String("map") || t == QLatin1String("tuple"))
    return std::unexpected(Error::configuration(tr("The data type \"%1\" exists only on document targets").arg(t)).withHint(tr("Use string, clob or another relational type")));
  else
    return std::unexpected(Error::configuration(tr("There is no data type \"%1\"").arg(t))
                               .withHint(tr("Known: bytes, date, time, datetime, int1, int2, int4, int8, uint1, uint2, uint4, uint8, numeric, real4, real8, string, wstring, blob, clob, nclob, boolean")));
  return type;
}

QString dmsTypeName(const DataType &type) {
  const bool u = type.isUnsigned;
  switch (type.kind) {
  case TypeKind::Boolean: return QStringLiteral("boolean");
  case TypeKind::Int8: return u ? QStringLiteral("uint1") : QStringLiteral("int1");
  case TypeKind::Int16: return u ? QStringLiteral("uint2") : QStringLiteral("int2");
  case TypeKind::Int24: case TypeKind::Int32: return u ? QStringLiteral("uint4") : QStringLiteral("int4");
  case TypeKind::Int64: return u ? QStringLiteral("uint8") : QStringLiteral("int8");
  case TypeKind::Year: return QStringLiteral("int2");
  case TypeKind::Oid: return QStringLiteral("uint4");
  case TypeKind::Decimal: case TypeKind::Money: return QStringLiteral("numeric");
  case TypeKind::Float32: return QStringLiteral("real4");
  case TypeKind::Float64: return QStringLiteral("real8");
  case TypeKind::Binary: case TypeKind::VarBinary: return QStringLiteral("bytes");
  case TypeKind::Bit: case TypeKind::BitVarying: return QStringLiteral("bytes");
  case TypeKind::Blob: case TypeKind::Geometry: return QStringLiteral("blob");
  case TypeKind::Date: return QStringLiteral("date");
  case TypeKind::Time: case TypeKind::TimeTz: return QStringLiteral("time");
  case TypeKind::DateTime: case TypeKind::Instant: return QStringLiteral("datetime");
  case TypeKind::Text: return type.length > 0 && type.length <= 65535 ? QStringLiteral("wstring") : QStringLiteral("nclob");
  case TypeKind::Json: case TypeKind::Jsonb: case TypeKind::Xml: case TypeKind::Array: case TypeKind::TsVector: case TypeKind::TsQuery:
  case TypeKind::HStore: case TypeKind::Composite: return QStringLiteral("nclob");
  case TypeKind::Unknown: case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Interval: case TypeKind::Enum: case TypeKind::Set:
  case TypeKind::Uuid: case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: case TypeKind::Cidr: case TypeKind::MacAddr:
  case TypeKind::MacAddr8: case TypeKind::Range: case TypeKind::MultiRange: case TypeKind::Vector: case TypeKind::Dynamic: case TypeKind::Other:
    return QStringLiteral("wstring");
  case TypeKind::Domain: return type.element ? dmsTypeName(*type.element) : QStringLiteral("wstring");
  }
  return QStringLiteral("wstring");
}

} // namespace portolan::mapping
