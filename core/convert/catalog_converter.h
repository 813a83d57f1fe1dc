// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/names.h"

namespace portolan::convert {

/// Views, routines, triggers and events of the catalog, appended to `out` with their findings.
void convertCode(Session &session, NamePlan &names, ConvertedCatalog &out);

} // namespace portolan::convert
