// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/qtestcase.h>

/// How long a test waits for what must happen, in ms. Only a hanging program uses it up: Qt's own five seconds are a
/// statement about the machine. Comes in before each test's source, so that no test forgets it.
#define CASB_PATIENCE_MS 60'000

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), CASB_PATIENCE_MS)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT((expr), (messageExpression), CASB_PATIENCE_MS)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), CASB_PATIENCE_MS)
