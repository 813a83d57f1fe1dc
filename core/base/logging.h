// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace portolan {
Q_DECLARE_LOGGING_CATEGORY(logEngine)    // portolan.engine
Q_DECLARE_LOGGING_CATEGORY(logTransfer)  // portolan.transfer
Q_DECLARE_LOGGING_CATEGORY(logReplicate) // portolan.replicate
Q_DECLARE_LOGGING_CATEGORY(logConvert)   // portolan.convert
Q_DECLARE_LOGGING_CATEGORY(logTask)      // portolan.task
Q_DECLARE_LOGGING_CATEGORY(logUi)        // portolan.ui
} // namespace portolan
