// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace casb {

void takeScreenshot(QWidget &window, const QString &file, int seconds)
{
    QTimer::singleShot(seconds * 1000, &window, [&window, file] {
        if (!window.grab().save(file))
            std::fprintf(stderr, "casb-console: %s cannot be written\n", qPrintable(file));
        window.close();
    });
}

} // namespace casb
