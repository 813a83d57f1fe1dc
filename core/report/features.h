// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/schema_assessment.h"

namespace portolan::report {

[[nodiscard]] std::vector<Feature> featuresInUse(const Catalog &catalog);
[[nodiscard]] QStringList notScanned(const Catalog &catalog);

} // namespace portolan::report
