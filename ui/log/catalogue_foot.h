// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "log/log_buffer.h"
#include "widgets/theme.h"

#include <QWidget>

#include <memory>

namespace casb::ui {

class Button;
class ElidedLabel;
class Label;
class Mark;
class TimeDisplay;

/// What the catalogue says about the chosen line's error: cause, remedy, the deed.
class CatalogueFoot : public QWidget
{
    Q_OBJECT

public:
    CatalogueFoot(const Theme &theme, const TimeDisplay &time, const Clock &clock, QWidget *parent = nullptr);

    /// Hides where the line names no error. @p live: it is the log of this run, of which today counts; else an old one.
    void showLine(const std::shared_ptr<const LogBuffer> &log, qint64 line, bool live);

signals:
    void credentialsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const ErrorEntry &entry, const QString &when, bool worst);
    void tellMore(const std::shared_ptr<const LogBuffer> &log, const ErrorEntry &entry, const QString &when, bool live);

    const Theme &m_theme;
    const TimeDisplay &m_time;
    const Clock &m_clock;
    Mark *m_mark;
    Label *m_title;
    ElidedLabel *m_when;
    ElidedLabel *m_cause;
    ElidedLabel *m_remedy;
    Button *m_deed;
    Button *m_close;
    qint64 m_line = -1;
};

} // namespace casb::ui
