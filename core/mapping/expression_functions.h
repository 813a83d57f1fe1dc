// SPDX-License-Identifier: GPL-3.0-or-later
// The scalar functions of expressions; private to this room.
#pragma once

#include "core/mapping/mapping.h"
#include "core/mapping/scalar.h"

#include <span>
#include <string>

namespace portolan::mapping {

/// What a call sees of its row.
struct CallContext {
  RowOperation operation = RowOperation::Load;
  std::int64_t nowMicros = 0; ///< one moment for the whole batch
  std::string *error = nullptr;
};

struct FunctionSpec {
  const char *name;
  int minArgs, maxArgs; ///< -1: any number
  bool deterministic;
  /// The result may borrow from `args` or `scratch`.
  Scalar (*call)(std::span<const Scalar> args, std::string &scratch, const CallContext &context);
};

[[nodiscard]] std::span<const FunctionSpec> functionTable();
[[nodiscard]] int functionNumber(const std::string &lowerName); ///< -1: none

/// date(), time(), datetime(), julianday(), strftime() after SQLite's rules.
Scalar dateFunction(std::span<const Scalar> args, std::string &scratch, const CallContext &context, const char *format);
Scalar strftimeFunction(std::span<const Scalar> args, std::string &scratch, const CallContext &context);
Scalar juliandayFunction(std::span<const Scalar> args, std::string &scratch, const CallContext &context);

/// SQLite's order of values: NULL, numbers, text, blobs. REQUIRES: neither is NULL.
[[nodiscard]] int compareScalars(const Scalar &a, const Scalar &b);
/// LIKE: `%` and `_`, ASCII letters without case; GLOB: `*`, `?`, `[..]`, case-sensitive.
[[nodiscard]] bool likeMatches(std::string_view pattern, std::string_view text, char escape);
[[nodiscard]] bool globMatches(std::string_view pattern, std::string_view text);

} // namespace portolan::mapping
