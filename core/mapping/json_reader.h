// SPDX-License-Identifier: GPL-3.0-or-later
// A strict JSON reader (RFC 8259) that knows the line and column of every value and key: Qt's own gives a byte offset of
// the first error only, and rules need a place for errors of meaning too.
#pragma once

#include "core/mapping/rules.h"

#include <QByteArray>
#include <QJsonValue>
#include <memory>

namespace portolan::mapping {

struct JsonMember;

struct JsonNode {
  enum class Kind : std::uint8_t { Null, False, True, Number, String, Array, Object };
  Kind kind = Kind::Null;
  Place place;
  QString text;                                        ///< string value, or the number as written
  std::unique_ptr<std::vector<JsonMember>> members;    ///< of an object
  std::unique_ptr<std::vector<JsonNode>> items;        ///< of an array

  [[nodiscard]] bool isString() const { return kind == Kind::String; }
  [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
  [[nodiscard]] bool isArray() const { return kind == Kind::Array; }
  [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
  [[nodiscard]] bool isBool() const { return kind == Kind::True || kind == Kind::False; }
  [[nodiscard]] const JsonNode *find(const QString &key) const;
  [[nodiscard]] QString kindName() const;              ///< "a number", for messages
  [[nodiscard]] QJsonValue toJson() const;
};
struct JsonMember { QString key; Place place; JsonNode value; };

/// Errors (Configuration): "file:line:column: what is wrong", with the way out (trailing comma, comment, single quotes,
/// duplicate key, invalid UTF-8, UTF-16, too deep, too many values). Reads 50 MB in about a second.
Result<JsonNode> readJson(const QByteArray &bytes, const QString &fileName);

} // namespace portolan::mapping
