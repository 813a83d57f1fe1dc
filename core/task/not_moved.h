// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/convert.h"

namespace portolan {

/// Every object of the source that the target will not have, and why: what was not converted, what was left out with a warning,
/// what could not be read. `edited` objects have a hand edit in place of a conversion.
[[nodiscard]] std::vector<std::pair<ObjectName, QString>> objectsNotMoved(const Catalog &source, const convert::ConvertedCatalog &converted, const QSet<ObjectName> &edited);

} // namespace portolan
