// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace portolan {
Q_LOGGING_CATEGORY(logEngine, "portolan.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logTransfer, "portolan.transfer", QtInfoMsg)
Q_LOGGING_CATEGORY(logReplicate, "portolan.replicate", QtInfoMsg)
Q_LOGGING_CATEGORY(logConvert, "portolan.convert", QtInfoMsg)
Q_LOGGING_CATEGORY(logTask, "portolan.task", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "portolan.ui", QtInfoMsg)
} // namespace portolan
