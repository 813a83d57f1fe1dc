// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled header of the window's library: what nearly every page includes.
#pragma once
#include "core/base/pch.h"
#include <QtCore>
#include <QtGui>
#include <QtWidgets>
