// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_text.h"

#include "session/time_display.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace casb {

QString stepText(const StepWords &words)
{
    QString text = words.empty() ? QString() : QCoreApplication::translate("steps", words.form);
    ui::TimeDisplay utc;
    utc.setUtc(true);
    for (const QVariant &value : words.values) {
        if (value.typeId() == QMetaType::QDate)
            text = text.arg(utc.date(value.toDate().startOfDay(Qt::UTC).toMSecsSinceEpoch()));
        else if (value.typeId() == QMetaType::Int)
            text = text.arg(QLocale().toString(value.toInt()));
        else
            text = text.arg(value.toString());
    }
    return text;
}

} // namespace casb
