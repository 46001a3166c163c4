// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace casb {

void takeScreenshot(QWidget &window, const QString &file, int seconds)
{
    QTimer::singleShot(seconds * 1000, &window, [&window, file] {
        QPixmap shot = window.grab();
        QPainter painter(&shot);
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                painter.drawPixmap(dialog->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), dialog->grab());
        }
        painter.end();
        if (!shot.save(file))
            std::fprintf(stderr, "casb-console: %s cannot be written\n", qPrintable(file));
        window.close();
    });
}

} // namespace casb
