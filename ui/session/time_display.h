// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace casb::ui {

/// How times are written, everywhere: UTC or local by one switch; today's, this year's and older ones differ.
class TimeDisplay : public QObject
{
    Q_OBJECT

public:
    explicit TimeDisplay(QObject *parent = nullptr);

    void setUtc(bool utc);
    [[nodiscard]] bool utc() const { return m_utc; }

    /// `09:32:02` today, `16 March 22:10` this year, `16 March 2025 22:10` else. @p nowMs decides what is today.
    [[nodiscard]] QString moment(qint64 ms, qint64 nowMs) const;
    /// The same to the minute: `09:32` today.
    [[nodiscard]] QString minuteMoment(qint64 ms, qint64 nowMs) const;
    /// `09:32:02`, `09:32:02.026`, `09:32`, `17 March 2026`.
    [[nodiscard]] QString clockTime(qint64 ms) const;
    [[nodiscard]] QString clockTimeMs(qint64 ms) const;
    [[nodiscard]] QString hourMinute(qint64 ms) const;
    [[nodiscard]] QString date(qint64 ms) const;
    /// `17 March`.
    [[nodiscard]] QString dayMonth(qint64 ms) const;
    /// `17 Mar`.
    [[nodiscard]] QString shortDay(qint64 ms) const;
    [[nodiscard]] int year(qint64 ms) const;
    /// The midnight before @p ms, or @p ms itself.
    [[nodiscard]] qint64 startOfDay(qint64 ms) const;
    /// The same moment in the other of UTC and local, with its zone: for tooltips.
    [[nodiscard]] QString otherZone(qint64 ms) const;
    /// `UTC` or the local zone's abbreviation.
    [[nodiscard]] QString zoneName() const;

signals:
    void changed();

private:
    bool m_utc = true;
};

/// `3 min`, `1 h 41 min`, `3 d 9 h`: two units at most.
QString spanText(qint64 ms);
/// `07:44`, `1:02:03`: a countdown.
QString countdownText(qint64 ms);
/// `11,807`, grouped by the language.
QString numberText(qint64 number);
/// `184 MB`.
QString sizeText(qint64 bytes);

} // namespace casb::ui
